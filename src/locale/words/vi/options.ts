/** What any command says of options it cannot take. */
export const options = {
  unknown: (option: string) => `Không có tùy chọn "${option}".`,
  nearest: (option: string) => `Gần giống nhất: ${option}.`,
  noValue: (option: string) => `Tùy chọn "${option}" cần một giá trị đi sau.`,
  noValueWanted: (option: string) => `Tùy chọn "${option}" không nhận giá trị.`,
  unknownWord: (word: string) => `Lệnh này không nhận chữ "${word}".`,
  badLanguage: (word: string) => `Không có ngôn ngữ "${word}": vi hoặc en.`,
  keptByNpm: (option: string, command: string) =>
    `npm đã giữ lại "${option}", lệnh không nhận được. Viết thêm -- phía trước: npm run ${command} -- ${option}`,
  known: (known: string) => `Các tùy chọn của lệnh: ${known}.`,
  settings: {
    BUILD_DATE: (value: string) =>
      `BUILD_DATE ghi "${value}", không phải một ngày có thật. Viết 2026-11-20, hoặc 2026-11-20T07:00+07:00.`,
    SITE_URL: (value: string) =>
      `SITE_URL ghi "${value}". Viết địa chỉ gốc, không có thư mục: https://vi-du.gov.vn; thư mục ghi ở BASE_PATH.`,
    BASE_PATH: (value: string) =>
      `BASE_PATH ghi "${value}". Viết thư mục trên địa chỉ gốc bằng chữ không dấu, không dấu cách: /asean/.`,
    PREVIEW: (value: string) => `PREVIEW ghi "${value}". Chỉ nhận 1 (xem trước) hoặc 0.`,
  },
  nothingDone: 'Chưa làm gì.',
};
