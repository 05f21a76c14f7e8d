import { ActionTaken } from './action-taken.ts';
import { AgreementReached } from './agreement-reached.ts';
import { FactAmended } from './fact-amended.ts';
import { FactConfirmed } from './fact-confirmed.ts';
import { FactReinstated } from './fact-reinstated.ts';
import { FactRetracted } from './fact-retracted.ts';
import { FactsMerged } from './facts-merged.ts';
import { FactsSeparated } from './facts-separated.ts';
import { MeetingHeld } from './meeting-held.ts';
import { MergeWithdrawn } from './merge-withdrawn.ts';
import { SourceRegistered } from './source-registered.ts';
import { SourceReinstated } from './source-reinstated.ts';
import { SourceSeenAt } from './source-seen-at.ts';
import { SourceWithdrawn } from './source-withdrawn.ts';
import { StatementMade } from './statement-made.ts';

/** Every event type there is. */
export const eventTypes = {
  SourceRegistered,
  SourceSeenAt,
  SourceWithdrawn,
  SourceReinstated,
  MeetingHeld,
  StatementMade,
  AgreementReached,
  ActionTaken,
  FactConfirmed,
  FactAmended,
  FactRetracted,
  FactReinstated,
  FactsMerged,
  FactsSeparated,
  MergeWithdrawn,
} as const;

type EventTypes = typeof eventTypes;
export type EventName = keyof EventTypes;
export type DataOf<Name extends EventName> = Name extends EventName
  ? ReturnType<EventTypes[Name]['parse']>
  : never;

/** The types in the order of the list above. */
export const EVENT_NAMES = Object.keys(eventTypes) as [EventName, ...EventName[]]; // the list is not empty

export const isEventName = (name: string): name is EventName => Object.hasOwn(eventTypes, name);

/** An event that is proposed: its type and its data, of the current version. */
export type NewEvent = {
  [Name in EventName]: { readonly type: Name; readonly data: DataOf<Name> };
}[EventName];

/** An event as the log holds it, lifted to the current version. */
export type Recorded<Name extends EventName = EventName> = Name extends EventName
  ? {
      readonly type: Name;
      readonly data: DataOf<Name>;
      readonly id: string;
      readonly stream: string;
      /** Its place in its stream, from 0. */
      readonly revision: number;
      /** Its place in the whole log; strictly increasing, not contiguous. */
      readonly position: number;
      /** UTC instant, ISO 8601 with Z; never earlier than that of an earlier event. */
      readonly recordedAt: string;
      readonly recordedBy: string;
    }
  : never;

/** The API's short names of the fact events. */
export const FACT_TYPES = {
  meeting: 'MeetingHeld',
  statement: 'StatementMade',
  agreement: 'AgreementReached',
  action: 'ActionTaken',
} as const satisfies Record<string, EventName>;

export type FactType = keyof typeof FACT_TYPES;
export type FactEventName = (typeof FACT_TYPES)[FactType];

/** The short name of each fact event. */
export const SHORT_TYPES: Readonly<Record<FactEventName, FactType>> = {
  MeetingHeld: 'meeting',
  StatementMade: 'statement',
  AgreementReached: 'agreement',
  ActionTaken: 'action',
};

/** A fact of any type, with its short type name, as answers show it. */
export type Fact = {
  [Type in FactType]: { readonly type: Type } & DataOf<(typeof FACT_TYPES)[Type]>;
}[FactType];
