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
  nothingDone: 'Chưa làm gì.',
};
