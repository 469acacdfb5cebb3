import { describe, expect, it } from 'vitest';
import { environmentRefusals } from './environment.ts';

describe('environmentRefusals', () => {
  it.each([
    {},
    { BUILD_DATE: '', SITE_URL: '', BASE_PATH: '', PREVIEW: '' },
    { BUILD_DATE: '2026-11-20', PREVIEW: '1' },
    { BUILD_DATE: '2026-11-20T07:00', PREVIEW: '0' },
    { BUILD_DATE: '2026-11-20T07:00:00+07:00' },
    { BUILD_DATE: '2026-11-20T00:00:00.000Z' },
    { SITE_URL: 'https://vi-du.gov.vn' },
    { SITE_URL: 'http://localhost:4321/' },
    { BASE_PATH: '/' },
    { BASE_PATH: 'asean' },
    { BASE_PATH: '//a/Kho_ma.v2/' },
  ])('has nothing against %j', (env) => {
    expect(environmentRefusals(env, 'vi')).toEqual([]);
  });

  it.each([
    ['BUILD_DATE', ['mai', '31/12/2026', '2026-02-30', '2026-13-01', '12', '2026-11-20T7:00']],
    ['SITE_URL', ['vi-du.gov.vn', 'ftp://vi-du.vn', 'https://vi-du.vn/x', 'javascript:alert(1)']],
    ['BASE_PATH', ['/a b/', '/Chuyên mục/', '../x', '/a/../b/', 'C:/Program Files/Git/asean']],
    ['PREVIEW', ['true', 'yes']],
  ])('refuses a %s that is none, in either language', (name, values) => {
    for (const value of values) {
      for (const locale of ['vi', 'en'] as const) {
        const said = environmentRefusals({ [name]: value }, locale);
        expect(said).toHaveLength(1);
        expect(said[0]).toContain(`${name} `);
        expect(said[0]).toContain(`"${value}"`);
      }
    }
  });

  it('says in plain words what is wanted', () => {
    expect(environmentRefusals({ BUILD_DATE: '2026-02-30' }, 'vi')).toEqual([
      'BUILD_DATE ghi "2026-02-30", không phải một ngày có thật. Viết 2026-11-20, hoặc 2026-11-20T07:00+07:00.',
    ]);
  });
});
