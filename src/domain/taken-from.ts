import { z } from 'astro/zod';
import { both, day, field, webAddress, words } from './field.ts';

const said = z.union([words, both]);

/** What npm run exchange notes of an entry that another portal wrote first. */
export const takenFromSchema = z.strictObject({
  name: field(said, 'Tên nơi chia sẻ, như trong edition.yaml.', 'The partner, as in edition.yaml.'),
  id: field(words, 'Tên của mục ở nơi chia sẻ; đừng sửa.', 'Its name there; leave it as it is.'),
  url: field(
    z.union([webAddress, z.strictObject({ vi: webAddress, en: webAddress })]),
    'Trang gốc, để bạn đọc đối chiếu.',
    'The page it was taken from.',
  ),
  credit: field(said.optional(), 'Dòng ghi nguồn mà nơi chia sẻ yêu cầu.', 'The credit line.'),
  licence: field(said.optional(), 'Điều kiện dùng lại của nơi chia sẻ.', 'Conditions of reuse.'),
  pictureLicence: field(
    said.optional(),
    'Điều kiện dùng lại ảnh của nơi chia sẻ.',
    'Their conditions of reuse of pictures.',
  ),
  notTaken: field(
    z.array(webAddress).optional(),
    'Ảnh và tệp của bài chưa nhận được; lần sau máy thử lại.',
    'Pictures and files of the entry that could not be taken; tried again next time.',
  ),
  taken: field(day, 'Ngày nhận.', 'The day it was taken over.'),
  withdrawn: field(
    day.optional(),
    'Ngày biết nơi chia sẻ đã gỡ bài gốc.',
    'The day the partner was found to have withdrawn it.',
  ),
  version: field(
    words,
    'Dấu của bài gốc lúc nhận; máy ghi để biết khi bài gốc đổi.',
    'A mark of the partner’s text, by which a change there is noticed.',
  ),
  seal: field(
    words,
    'Dấu của các tệp lúc nhận; máy ghi để biết biên tập viên đã sửa hay chưa.',
    'A mark of the files, by which an editor’s change is noticed.',
  ),
});

export type TakenFrom = z.output<typeof takenFromSchema>;
