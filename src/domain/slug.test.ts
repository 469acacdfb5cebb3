import { describe, expect, it } from 'vitest';
import { slugOf } from './slug.ts';

const NAMES = [
  ['Đồng Đăng', 'dong-dang'],
  ['đường biên giới', 'duong-bien-gioi'],
  ['Nguyễn Thị Ưng', 'nguyen-thi-ung'],
  ['Hội nghị Cấp cao lần thứ 47', 'hoi-nghi-cap-cao-lan-thu-47'],
  ['2019–2020', '2019-2020'],
  ['Văn hóa & xã hội', 'van-hoa-xa-hoi'],
  ['What’s new?', 'whats-new'],
  ['C/O mẫu D', 'c-o-mau-d'],
  ['AseanFocus', 'aseanfocus'],
] as const;

describe('slugOf', () => {
  it.each(NAMES)('writes %s as %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it.each(NAMES)('writes %s the same from composed and from combining letters', (name, slug) => {
    expect(slugOf(name.normalize('NFD'))).toBe(slug);
    expect(slugOf(name.normalize('NFC'))).toBe(slug);
  });

  it('leaves nothing of a name without letters', () => {
    expect(slugOf('…?!')).toBe('');
  });

  it('keeps a slug as it is', () => {
    expect(slugOf('dong-dang-2')).toBe('dong-dang-2');
  });
});
