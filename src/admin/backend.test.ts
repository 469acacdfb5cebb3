import { describe, expect, it } from 'vitest';
import { adminSchema } from '../domain/admin.ts';
import { adminPolicy } from '../serve/policy.ts';
import { backendOf, gitOrigins } from './backend.ts';

const OWN = { apiRoot: 'https://git.vi-du.gov.vn/api/v4' };

describe('gitOrigins', () => {
  it.each([
    [{ backend: 'none' }, []],
    [{ backend: 'github', repo: 'a/b' }, ['https://api.github.com', 'https://github.com']],
    [{ backend: 'gitlab', repo: 'a/b' }, ['https://gitlab.com']],
    [{ backend: 'gitlab', repo: 'a/b', ...OWN }, ['https://git.vi-du.gov.vn']],
  ])('of %o are those of that host alone', (admin, expected) => {
    expect(gitOrigins(adminSchema.parse(admin))).toEqual(expected);
  });

  it('are all that the page may speak to beside its own', () => {
    const policy = adminPolicy(['https://git.vi-du.gov.vn']);
    expect(policy.match(/https:\/\/[^\s;]+/g)).toEqual([
      'https://git.vi-du.gov.vn',
      'https://git.vi-du.gov.vn',
    ]);
    expect(policy).not.toMatch(/script-src[^;]*'unsafe-/);
  });
});

describe('backendOf', () => {
  it('signs in to GitHub by a token, so that no other company’s server is asked', () => {
    expect(backendOf(adminSchema.parse({ backend: 'github', repo: 'a/b' }), 'vi')).toMatchObject({
      name: 'github',
      branch: 'main',
      auth_methods: ['token'],
    });
  });

  it('signs in to a GitLab that knows the page without a token', () => {
    const admin = adminSchema.parse({ backend: 'gitlab', repo: 'a/b', appId: 'x', ...OWN });
    expect(backendOf(admin, 'vi')).toMatchObject({
      auth_type: 'pkce',
      auth_methods: ['oauth', 'token'],
      api_root: OWN.apiRoot,
    });
  });

  it('is nothing without a repository, unless it works with a folder', () => {
    expect(adminSchema.safeParse({ backend: 'github' }).success).toBe(false);
    expect(adminSchema.safeParse({ backend: 'none' }).success).toBe(true);
  });
});
