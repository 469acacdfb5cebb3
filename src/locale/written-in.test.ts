import { describe, expect, it } from 'vitest';
import { isInOther } from './written-in.ts';

describe('isInOther', () => {
  it.each([
    ['en', 'Năm 2022, kim ngạch qua cửa khẩu đã tăng.'],
    ['en', 'Trước đó đã có gì?'],
    ['en', 'Hàng đi đường sông nhanh hơn'.normalize('NFD')],
    ['vi', 'In 2022 the trade of the gate had grown.'],
    ['vi', 'Vĩnh Xương becomes an international gate of the province by land and river'],
  ] as const)('finds what does not belong into a text in %s: %s', (locale, words) => {
    expect(isInOther(locale, words)).toBe(true);
  });

  it.each([
    ['en', 'Kỳ Cùng–Tả Phủ temple festival'],
    ['en', 'Vĩnh Châu, Vĩnh Phước and Khánh Hòa'],
    ['en', 'Đồng Đăng–Trà Lĩnh links Lạng Sơn with Cao Bằng.'],
    ['en', 'Khao lề thế lính Hoàng Sa'],
    ['en', 'Also: “Tăng cường quan hệ đối tác vì sự bền vững”.'],
    ['en', 'What was there before?'],
    ['vi', 'Kim ngạch qua cửa khẩu đã tăng.'],
    ['vi', 'ASEAN Framework Agreement on Services (AFAS)'],
    ['vi', 'Sách của ASEAN: “The ASEAN Charter”, “Rules of Origin” và “Trade in Goods”.'],
    ['vi', 'An Giang'],
  ] as const)('leaves alone in a text in %s: %s', (locale, words) => {
    expect(isInOther(locale, words)).toBe(false);
  });
});
