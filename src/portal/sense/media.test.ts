import { describe, expect, it } from 'vitest';
import { aBuilding } from '../../testing/a-portal.ts';

function rulesFor(shared: Record<string, unknown>, body = 'Lời ghi.') {
  const entries = [{ kind: 'media' as const, shared, vi: { body }, en: null }];
  return aBuilding({ entries }).findings.map(({ rule }) => rule);
}

describe('mediaFindings', () => {
  it.each(['https://www.youtube-nocookie.com/embed/abc', 'https://player.vimeo.com/video/1'])(
    'lets %s be played in the page',
    (embed) => {
      expect(rulesFor({ medium: 'video', embed })).not.toContain('video-host');
    },
  );

  it.each(['https://www.youtube.com/embed/abc', 'https://youtube-nocookie.com.example.vn/embed/1'])(
    'refuses a player at %s',
    (embed) => {
      expect(rulesFor({ medium: 'livestream', embed })).toContain('video-host');
    },
  );

  it.each(['video', 'livestream', 'audio'])('asks for the words of a recording: %s', (medium) => {
    expect(rulesFor({ medium }, '')).toContain('missing-transcript');
    expect(rulesFor({ medium })).not.toContain('missing-transcript');
  });

  it('asks for no transcript of what is only seen', () => {
    expect(rulesFor({ medium: 'infographic' }, '')).not.toContain('missing-transcript');
  });
});
