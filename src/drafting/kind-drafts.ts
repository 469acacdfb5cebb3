import type { Kind } from '../domain/kind.ts';
import type { KindDraft } from './kind-draft.ts';
import { PROVINCE_DRAFTS } from './province-drafts.ts';

/** What a new entry of each kind begins with. */
export const KIND_DRAFTS = {
  news: {
    name: { vi: 'Tin', en: 'News' },
    home: 'edition',
    opening: {
      vi: 'Việc gì, ngày nào, ở đâu, ai tham gia, trong hai hoặc ba câu.',
      en: 'What happened, when, where and who took part, in two or three sentences.',
    },
    headings: [
      { vi: 'Vì sao việc này đáng chú ý', en: 'Why it matters' },
      { vi: 'Ý nghĩa với người dân, doanh nghiệp', en: 'What it means for people and businesses' },
    ],
    asked: ['happened'],
  },
  story: {
    name: { vi: 'Câu chuyện', en: 'Story' },
    home: 'edition',
    opening: {
      vi: 'Một cảnh hoặc một việc có thật mở đầu câu chuyện.',
      en: 'A true scene or event that opens the story.',
    },
    headings: [
      { vi: 'Chuyện đã diễn ra thế nào', en: 'How it came about' },
      { vi: 'Điều có thể học được', en: 'What can be learned from it' },
    ],
  },
  explainer: {
    name: { vi: 'Bài giải thích', en: 'Explainer' },
    home: 'asean',
    opening: {
      vi: 'Câu trả lời ngắn nhất, cho người chưa biết gì.',
      en: 'The shortest answer, for somebody who knows nothing of it yet.',
    },
    headings: [
      { vi: 'Lợi ích cho bạn', en: 'What you gain' },
      { vi: 'Những điều cần biết', en: 'What to know' },
      { vi: 'Bắt đầu từ đâu?', en: 'Where to begin?' },
    ],
  },
  lesson: {
    name: { vi: 'Bài học', en: 'Lesson' },
    home: 'asean',
    opening: {
      vi: 'Học sinh sẽ biết và làm được gì sau bài này.',
      en: 'What pupils will know and be able to do afterwards.',
    },
    headings: [
      { vi: 'Chuẩn bị', en: 'Before the lesson' },
      { vi: 'Các hoạt động', en: 'Activities' },
      { vi: 'Củng cố', en: 'To sum up' },
    ],
  },
  member: {
    name: { vi: 'Nước thành viên', en: 'Member state' },
    home: 'asean',
    opening: {
      vi: 'Nước này gia nhập ASEAN khi nào và có gì nổi bật.',
      en: 'When it joined ASEAN and what it is known for.',
    },
    headings: [
      { vi: 'Trong ASEAN', en: 'In ASEAN' },
      { vi: 'Với Việt Nam', en: 'With Viet Nam' },
      { vi: 'Di sản', en: 'Heritage' },
    ],
  },
  partner: {
    name: { vi: 'Đối tác', en: 'Partner' },
    home: 'asean',
    opening: {
      vi: 'Trở thành đối tác khi nào, mức quan hệ hiện nay.',
      en: 'When it became a partner, and the partnership today.',
    },
    headings: [
      { vi: 'Thương mại', en: 'Trade' },
      { vi: 'Với Việt Nam', en: 'With Viet Nam' },
    ],
  },
  event: {
    name: { vi: 'Sự kiện', en: 'Event' },
    home: 'edition',
    opening: {
      vi: 'Sự kiện gì, ai tổ chức, dành cho ai.',
      en: 'What it is, who holds it, and for whom.',
    },
    headings: [
      { vi: 'Chương trình', en: 'Programme' },
      { vi: 'Tham gia thế nào', en: 'How to take part' },
    ],
    asked: ['start', 'place'],
  },
  document: {
    name: { vi: 'Văn bản', en: 'Document' },
    home: 'edition',
    opening: {
      vi: 'Văn bản quy định điều gì, cho ai, từ ngày nào.',
      en: 'What it lays down, for whom and from which day.',
    },
    headings: [
      { vi: 'Những điểm chính', en: 'Main points' },
      { vi: 'Ai cần làm gì', en: 'Who has to do what' },
    ],
    asked: ['number', 'effective', 'file'],
  },
  media: {
    name: { vi: 'Đa phương tiện', en: 'Media' },
    home: 'edition',
    opening: {
      vi: 'Lời ghi hoặc mô tả bằng lời, cho người không nghe, không xem được.',
      en: 'A transcript or description in words, for those who cannot hear or see it.',
    },
    headings: [{ vi: 'Dùng lại', en: 'Using it again' }],
    asked: ['url'],
  },
  publication: {
    name: { vi: 'Ấn phẩm', en: 'Publication' },
    home: 'edition',
    opening: {
      vi: 'Ấn phẩm này có gì và dành cho ai.',
      en: 'What is in it and whom it is for.',
    },
    headings: [{ vi: 'Trong số này', en: 'In this issue' }],
  },
  page: {
    name: { vi: 'Trang giới thiệu', en: 'Page about the site' },
    home: 'edition',
    opening: { vi: 'Trang này cho biết điều gì.', en: 'What this page is about.' },
    headings: [{ vi: 'Nội dung chính', en: 'Main points' }],
  },
  ...PROVINCE_DRAFTS,
} as const satisfies Record<Kind, KindDraft>;
