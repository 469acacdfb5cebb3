import type { GitBackend } from '@sveltia/cms';
import type { Admin } from '../domain/admin.ts';
import type { Locale } from '../locale/locale.ts';
import { wordsFor } from '../locale/words.ts';

type HostName = Exclude<Admin['backend'], 'none'>;

/** Where each Git host is when a unit does not run its own, and what serves its pictures. */
const HOSTS: Readonly<Record<HostName, { readonly api: string; readonly login: string }>> = {
  github: { api: 'https://api.github.com', login: 'https://github.com' },
  gitlab: { api: 'https://gitlab.com/api/v4', login: 'https://gitlab.com' },
  gitea: { api: 'https://gitea.com/api/v1', login: 'https://gitea.com' },
};

/** The Git host as the editing page is told of it. */
export function backendOf(admin: Admin, locale: Locale): GitBackend {
  const { backend, repo = '', branch, apiRoot, loginRoot, appId } = admin;
  const common = {
    branch,
    commit_messages: wordsFor(locale).admin.commits,
    auth_methods: signInMethods(admin),
    ...(apiRoot === undefined ? {} : { api_root: apiRoot }),
    ...(loginRoot === undefined ? {} : { base_url: loginRoot }),
    ...(appId === undefined ? {} : { app_id: appId }),
  };
  // Sveltia wants a host even where it works with a folder; the page's style hides the way to it.
  if (backend === 'none') return { ...common, name: 'github', repo: LOCAL };
  return backend === 'gitlab' && appId !== undefined
    ? { ...common, name: backend, repo, auth_type: 'pkce' }
    : { ...common, name: backend, repo };
}

/** The part behind the slash is what editors are told to choose a folder of. */
const LOCAL = 'local/chuyen-muc-asean';

/** Without an address of the unit's own, GitHub's sign-in would go through another company's server. */
function signInMethods({ backend, loginRoot, appId }: Admin): ('oauth' | 'token')[] {
  const hasOauth = backend === 'github' ? loginRoot !== undefined : appId !== undefined;
  return hasOauth ? ['oauth', 'token'] : ['token'];
}

/** The origins the page may speak to: its own, and the Git host's. */
export function gitOrigins({ backend, apiRoot, loginRoot }: Admin): string[] {
  if (backend === 'none') return [];
  const { api, login } = HOSTS[backend];
  const origins = [apiRoot ?? api, loginRoot ?? (apiRoot === undefined ? login : apiRoot)];
  return [...new Set(origins.map((address) => new URL(address).origin))];
}

/** Who sends an entry through draft, review and ready before it is published. */
export function hasReview({ backend, review }: Admin): boolean {
  return review && (backend === 'github' || backend === 'gitlab');
}
