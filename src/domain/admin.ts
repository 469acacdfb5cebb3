import { z } from 'astro/zod';
import { field, webAddress, words } from './field.ts';

const CHOICES = ['none', 'github', 'gitlab', 'gitea'] as const;

/** The editing page of an edition: whether there is one, and which Git host it works with. */
export const adminSchema = z
  .strictObject({
    backend: field(
      z.enum(CHOICES),
      'Nơi lưu bài: none (chỉ thư mục trên máy), github (GitHub), gitlab (GitLab), gitea (Gitea hoặc Forgejo).',
      'Where it keeps entries: none (a folder on this machine only), github, gitlab, or gitea (Forgejo too).',
    ),
    repo: field(
      z
        .string()
        .regex(/^[\w.-]+(\/[\w.-]+)+$/, 'repo')
        .optional(),
      'Kho mã trên máy chủ Git, ví dụ so-ngoai-vu/chuyen-muc-asean; cần có khi backend không phải none.',
      'The repository, such as office/asean-section; needed unless backend is none.',
    ),
    branch: field(
      words.default('main'),
      'Nhánh mà bài được ghi vào; bỏ trống là main.',
      'The branch that entries are written to; main when left out.',
    ),
    apiRoot: field(
      webAddress.optional(),
      'Địa chỉ API nếu đơn vị tự đặt máy chủ Git, ví dụ https://git.vi-du.gov.vn/api/v4.',
      'The API’s address where the unit runs its own Git host.',
    ),
    loginRoot: field(
      webAddress.optional(),
      'Địa chỉ trang đăng nhập của máy chủ Git. Bỏ trống thì chỉ đăng nhập bằng mã truy cập cá nhân.',
      'Where people sign in to the Git host. Without it they sign in with an access token only.',
    ),
    appId: field(
      words.optional(),
      'Mã ứng dụng OAuth mà máy chủ Git cấp, để đăng nhập không cần mã truy cập (GitLab, Gitea).',
      'The OAuth application’s id, for signing in without a token (GitLab, Gitea).',
    ),
    review: field(
      z.boolean().default(true),
      'true: bài đi qua các bước nháp, chờ duyệt, sẵn sàng trước khi vào nhánh chính (GitHub, GitLab).',
      'true: an entry passes draft, review and ready before it reaches the branch (GitHub, GitLab).',
    ),
  })
  .refine(({ backend, repo }) => backend === 'none' || repo !== undefined, {
    message: 'admin-repo',
    path: ['repo'],
  });

export type Admin = z.output<typeof adminSchema>;
