import type { CallbackView } from '../../../edge-proxy/policy/parties.ts';
import { COOLDOWN_MS } from './model.ts';
import { mayHaveRung, POST_OUTCOMES, type Post } from './post-outcomes.ts';

const DAY_MS = 24 * 3_600_000;

/** Posts after which nobody may be called again, and yet somebody was: for the same intent, or too soon after another. */
export function secondCalls(posts: readonly Post[]): Post[] {
  return posts.filter((post, index) =>
    posts.slice(0, index).some((before) => {
      const apart = post.at - before.at;
      const sameIntent = before.callback === post.callback || (before.key === post.key && apart < DAY_MS);
      return mayHaveRung(before) && (sameIntent || apart < COOLDOWN_MS);
    }),
  );
}

/**
 * Whether what a callback's status says in the end can be true. `unknown` may always be said: an ambiguous outcome is one
 * where nobody can tell. Nothing else may be said unless it is known.
 */
export function isTruthful({ status }: CallbackView, posts: readonly Post[], told: ReadonlySet<string>): boolean {
  const rang = posts.some(({ outcome }) => POST_OUTCOMES[outcome].rings);
  switch (status) {
    case 'unknown':
      return true;
    case 'success':
      return rang && told.has('success');
    case 'failure':
      return !posts.some(mayHaveRung) || (rang && told.has('failure'));
    default:
      return false;
  }
}
