import type { Rule } from './rule.ts';

/** Sense: originals and translations, headings and words. */
export const TEXT_RULES = {
  'no-original': {
    level: 'error',
    what: {
      vi: 'Mục này chỉ có bản dịch, không có bản gốc.',
      en: 'This entry has a translation but no original.',
    },
    fix: {
      vi: 'Bản gốc là tệp không có trường translates và có đủ các trường dùng chung.',
      en: 'The original is the file without translates and with the shared fields.',
    },
  },
  'two-originals': {
    level: 'error',
    what: {
      vi: 'Cả hai tệp của mục đều tự nhận là bản gốc.',
      en: 'Both files of the entry call themselves the original.',
    },
    fix: {
      vi: 'Trong bản dịch, chỉ giữ title, summary, slug và thêm dòng translates: pending rồi chạy npm run stamp.',
      en: 'In the translation keep title, summary and slug, add translates: pending and run npm run stamp.',
    },
  },
  'stamp-needed': {
    level: 'error',
    what: {
      vi: 'Bản dịch chưa được đóng dấu theo bản gốc.',
      en: 'The translation has not been stamped with its original.',
    },
    fix: {
      vi: 'Khi bản dịch đã khớp bản gốc, chạy: npm run stamp -- {folder}',
      en: 'When it matches the original, run: npm run stamp -- {folder}',
    },
  },
  'draft-to-write': {
    level: 'warning',
    what: {
      vi: 'Bản nháp còn {count} chỗ ghi {mark}.',
      en: 'The draft still says {mark}, in places: {count}.',
    },
    fix: {
      vi: 'Viết thay vào từng chỗ. Khi xong, người duyệt xóa dòng draft: true.',
      en: 'Write what belongs there. When it is done, whoever approves it deletes draft: true.',
    },
  },
  'left-to-write': {
    level: 'error',
    what: {
      vi: 'Dòng này còn ghi {mark} mà mục không còn là bản nháp.',
      en: 'This line still says {mark}, and the entry is no draft any more.',
    },
    fix: {
      vi: 'Viết thay vào chỗ ấy, hoặc ghi lại draft: true trong bản gốc.',
      en: 'Write what belongs there, or set draft: true in the original again.',
    },
  },
  'missing-translation': {
    level: 'warning',
    what: {
      vi: 'Mục này chưa có bản {language}.',
      en: 'This entry has no text in {language} yet.',
    },
    fix: {
      vi: 'Thêm bản dịch bên cạnh, hoặc ghi lý do vào trường oneLanguage.',
      en: 'Add the translation beside it, or give the reason in oneLanguage.',
    },
  },
  'translation-required': {
    level: 'error',
    what: {
      vi: 'Mục này chưa có bản {language}, mà ấn bản không cho thiếu.',
      en: 'This entry has no text in {language}, which this edition requires.',
    },
    fix: {
      vi: 'Thêm bản dịch, hoặc đổi missingTranslation trong edition.yaml.',
      en: 'Add the translation, or change missingTranslation in edition.yaml.',
    },
  },
  'empty-body': {
    level: 'error',
    what: { vi: 'Bài này chưa có nội dung.', en: 'This text has no words yet.' },
    fix: {
      vi: 'Viết nội dung dưới dòng --- thứ hai; chưa viết xong thì ghi draft: true trong bản gốc.',
      en: 'Write them below the second line ---; until they are there, set draft: true in the original.',
    },
  },
  'heading-order': {
    level: 'error',
    what: {
      vi: 'Đề mục "{text}" là cấp {depth}, đứng sau cấp {before}.',
      en: 'The heading "{text}" is of level {depth}, after level {before}.',
    },
    fix: {
      vi: 'Trong bài, đề mục bắt đầu từ ## và xuống từng cấp một (##, ###).',
      en: 'Headings begin with ## and go down one level at a time (##, ###).',
    },
  },
  'hard-to-read': {
    level: 'warning',
    what: {
      vi: 'Bài khó đọc: câu dài trung bình {mean} chữ (nên từ {most} trở xuống), {tooLong} câu dài quá {long} chữ. Câu dài nhất bắt đầu bằng "{begins}".',
      en: 'The text is hard to read: {mean} words to a sentence on average ({most} at most is better), {tooLong} sentences of more than {long}. The longest begins with "{begins}".',
    },
    fix: {
      vi: 'Tách câu dài thành hai, ba câu; mỗi câu nói một việc. Nhiều thứ kể liền nhau thì viết thành danh sách.',
      en: 'Make two or three sentences of a long one, each about one thing. Turn what is merely listed into a list.',
    },
  },
  'avoided-term': {
    level: 'error',
    what: { vi: 'Nên tránh chữ "{term}".', en: 'The words "{term}" are to be avoided.' },
    fix: { vi: 'Viết "{write}". {because}', en: 'Write "{write}". {because}' },
  },
  'parts-differ': {
    level: 'warning',
    what: {
      vi: 'Hai bản không có cùng {part}: bản gốc có {original}, bản dịch có {translation}.',
      en: 'The two texts differ in their {part}: the original has {original}, the translation {translation}.',
    },
    fix: {
      vi: 'So hai bản từng phần; thêm chỗ còn thiếu, bỏ chỗ thừa.',
      en: 'Compare the two part by part; add what is missing, take out what is too much.',
    },
  },
  'numbers-differ': {
    level: 'warning',
    what: {
      vi: 'Hai bản không có cùng những con số. Chỉ bản dịch có: {added}. Chỉ bản gốc có: {lost}.',
      en: 'The two texts do not have the same numbers. Only the translation has: {added}. Only the original has: {lost}.',
    },
    fix: {
      vi: 'Đối chiếu với nguồn và sửa con số sai. Số lớn thì cả hai bản cùng viết bằng chữ số.',
      en: 'Compare with the source and mend the wrong one. Write large numbers in figures in both.',
    },
  },
  untranslated: {
    level: 'error',
    what: {
      vi: 'Chỗ này có vẻ không viết bằng {language}.',
      en: 'This place does not seem to be written in {language}.',
    },
    fix: {
      vi: 'Dịch chỗ ấy; lời trích nguyên văn thì đặt giữa hai dấu “ ”.',
      en: 'Translate it; put somebody’s own words between “ ”.',
    },
  },
  'wrong-language': {
    level: 'error',
    what: {
      vi: 'Tệp này có vẻ không viết bằng {language}.',
      en: 'This file does not seem to be written in {language}.',
    },
    fix: {
      vi: 'Dịch phần chưa dịch; hoặc kiểm tra tên tệp: index.vi.mdx là tiếng Việt, index.en.mdx là tiếng Anh.',
      en: 'Translate what is not yet translated, or check the file’s name: index.vi.mdx is Vietnamese, index.en.mdx English.',
    },
  },
} as const satisfies Record<string, Rule>;
