import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { CallerError, type Clock, formatError, send, sendRefusal, type Viewer, Waiting } from '@liangdi/kit';
import type { RequestContext } from '../context.ts';
import { type ByteString, type Engine, toText } from '../execution/index.ts';
import type { AdmittedRequest } from '../front/admit-request.ts';
import type { Identified } from '../front/front.ts';
import { readableAnswer } from '../front/readable-answer.ts';
import { spliceExtensions } from '../front/splice-extensions.ts';
import type { Spend } from '../security/budgets/budgets.ts';
import { readableBy } from '../security/entitled.ts';
import { changedId, seenKey } from './as-query.ts';
import type { ReadChanges } from './changes.ts';
import { checkArguments } from './check-arguments.ts';
import { type EventStream, openEventStream } from './event-stream.ts';
import { followChanges } from './follow-changes.ts';
import { matchesOf } from './matches.ts';
import { createSubscription, type Told } from './subscription.ts';
import { sidesThatSay, whatIsSeen } from './what-is-seen.ts';

export interface SubscriptionLimits {
  /** Open subscriptions of one account. */
  readonly perAccount: number;
  /** Open subscriptions of this process. */
  readonly total: number;
  /** Milliseconds between signs of life; as often the subscriber's token and account are looked at again. */
  readonly heartbeat: number;
}

export const defaultSubscriptionLimits: SubscriptionLimits = { perAccount: 10, total: 2_000, heartbeat: 4_000 };

export interface SubscriptionsOptions {
  readonly engine: Engine<RequestContext>;
  readonly identify: (request: IncomingMessage) => Promise<Identified>;
  readonly spend: Spend;
  readonly read: ReadChanges | undefined;
  readonly limits: SubscriptionLimits;
  /** That by which `identify` says when coordination was asked. */
  readonly clock: Clock;
  readonly onError: (error: unknown) => void;
}

const lastWord = (code: string, message: string): Told & { readonly phase: 'over' } => ({
  phase: 'over',
  result: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
});

/** Whether what coordination said of the subscriber is no older than an event, by which somebody may have become theirs. */
const knowsSince = ({ standingAt }: RequestContext, heardAt: number): boolean =>
  standingAt === undefined || standingAt >= heardAt;

/** What is wrong with the arguments, in the subscriber's language. */
const mistakeIn = (given: Readonly<Record<string, unknown>>, { language }: Viewer) => {
  try {
    checkArguments(given);
    return undefined;
  } catch (error) {
    if (error instanceof CallerError) return formatError(error, language);
    throw error;
  }
};

/** Answers requests as streams of events: a query with one, a subscription with one for each change it is about. */
export const createSubscriptions = (options: SubscriptionsOptions) => {
  const { engine, identify, spend, limits, clock } = options;
  const changes = options.read && followChanges(options.read, options.onError);
  const open = new Map<EventStream, string>();
  let ending = false;

  const openOf = (account: string): number => [...open.values()].filter((each) => each === account).length;

  /** The subscriber as they are now; with a fresh name for the event in everybody's logs. */
  const asNow = async (request: IncomingMessage, context: RequestContext): Promise<RequestContext | undefined> => {
    const identified = await identify(request);
    return identified.phase === 'known' ? { ...context, ...identified.context } : undefined;
  };

  const cutOff = lastWord('UNAUTHENTICATED', 'The access has ended. Sign in again. 访问权限已结束，请重新登录。');

  const outdated = lastWord(
    'SCHEMA_CHANGED',
    'The schema has changed, and this subscription asks for what it no longer has. Subscribe anew. 架构已变更，此订阅已失效，请重新订阅。',
  );

  const subscribe = async (
    request: IncomingMessage,
    response: ServerResponse,
    { admitted, request: { variables }, cost }: AdmittedRequest,
    context: RequestContext,
  ): Promise<void> => {
    // Who has left while it was found out who they are is told by no event any more.
    if (response.destroyed) return;
    const { subscription } = admitted;
    const found = subscription?.argumentsFor(variables);
    if (!subscription || !found) return;
    if ('wrong' in found)
      return sendRefusal(response, 400, 'BAD_USER_INPUT', readableBy(context.viewer, found.wrong.join(' ')));
    const mistake = mistakeIn(found.given, context.viewer);
    if (mistake) {
      const body = JSON.stringify({ errors: [mistake] });
      return send(response, 400, 'application/json; charset=utf-8', body);
    }
    const matches = matchesOf(subscription.field, found.given);
    if (!changes || !matches || ending)
      return sendRefusal(
        response,
        503,
        'SUBSCRIPTIONS_UNAVAILABLE',
        'Subscriptions are not served now. 暂不提供订阅。',
        {
          'retry-after': '5',
        },
      );
    const { account } = context.viewer;
    if (open.size >= limits.total || openOf(account) >= limits.perAccount)
      return sendRefusal(response, 429, 'TOO_MANY_SUBSCRIPTIONS', 'Too many subscriptions are open. 打开的订阅过多。', {
        'retry-after': '10',
      });

    const sides = sidesThatSay(admitted.prepared);
    const tell = async (id: string, heardAt: number): Promise<Told> => {
      try {
        const now = await asNow(request, context);
        if (!now) return cutOff;
        const answer = await engine.execute(admitted.prepared, {
          variables: { ...variables, [changedId]: id },
          context: now,
        });
        const seen = whatIsSeen(answer, subscription.key, sides);
        // Whatever the reason, an error here would tell that somebody changed whom the viewer may not see.
        if (seen.phase !== 'visible')
          return { phase: seen.phase === 'hidden' && knowsSince(now, heardAt) ? 'silent' : 'unknown' };
        // Only what is told is paid for: a budget that shrinks in silence would tell it, too.
        const spent = spend(now.viewer, cost.operation);
        if (spent.phase === 'exhausted')
          return lastWord('RATE_LIMITED', 'Too much was asked for in a short time. 短时间内请求过多，请稍后再试。');
        delete seen.value[seenKey];
        const remaining = { cost: { ...cost, remaining: spent.remaining } };
        return { phase: 'told', result: spliceExtensions(JSON.stringify(answer), JSON.stringify(remaining)) };
      } catch (error) {
        options.onError(error);
        return lastWord('INTERNAL', 'Something failed on our side. 系统内部错误，请稍后再试。');
      }
    };

    const stream = openEventStream(response);
    open.set(stream, account);
    const { member } = found.given;
    const subscriber = createSubscription({
      stream,
      matches,
      tell,
      clock,
      only: typeof member === 'string' ? member : undefined,
      rest: () => sleep(limits.heartbeat, undefined, { ref: false }),
    });
    const beat = setInterval(async () => {
      const isValid = subscription.isValidIn(engine.apiSchema);
      if (isValid && (await asNow(request, context).catch(() => context))) return stream.beat();
      stream.next((isValid ? cutOff : outdated).result);
      return stream.complete();
    }, limits.heartbeat);
    await new Promise<void>((resolve) => {
      response.once('close', resolve);
      void changes.follow(subscriber).then(() => stream.beat());
    });
    clearInterval(beat);
    changes.unfollow(subscriber);
    open.delete(stream);
  };

  const once = async (response: ServerResponse, { admitted, request }: AdmittedRequest, context: RequestContext) => {
    const { variables } = request;
    const answer = await new Promise<ByteString>((take, failed) =>
      engine.executeInto(admitted.prepared, { variables, context, signal: new Waiting(response) }, { take, failed }),
    );
    const stream = openEventStream(response);
    const told = toText(readableAnswer(context.viewer, answer));
    stream.next(spliceExtensions(told, JSON.stringify(context.extensions?.() ?? {})));
    stream.complete();
  };

  return {
    answer: (request: IncomingMessage, response: ServerResponse, asked: AdmittedRequest, context: RequestContext) =>
      asked.admitted.subscription ? subscribe(request, response, asked, context) : once(response, asked, context),
    count: (): number => open.size,
    /** Ends every stream, and opens no more: a drain waits for nobody's stream. */
    end: (): void => {
      ending = true;
      for (const stream of open.keys()) stream.complete();
    },
  };
};

export type Subscriptions = ReturnType<typeof createSubscriptions>;
