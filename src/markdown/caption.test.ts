import { expect, it } from 'vitest';
import { captionParts } from './caption.ts';

it.each([
  ['Trên sông. Ảnh: Nguyễn Văn A', { caption: 'Trên sông.', credit: 'Nguyễn Văn A' }],
  ['On the river. Photo: A. B.', { caption: 'On the river.', credit: 'A. B.' }],
  ['Ảnh: An', { credit: 'An' }],
  ['Đồ họa: Báo Một', { credit: 'Báo Một' }],
  ['Chỉ có chú thích', { caption: 'Chỉ có chú thích' }],
  ['Hai lần. Ảnh: A. Photo: B', { caption: 'Hai lần.', credit: 'A. Photo: B' }],
  ['Ảnh:', { caption: 'Ảnh:' }],
  ['  ', {}],
])('reads %j', (title, parts) => {
  expect(captionParts(title)).toEqual(parts);
});
