// Declares the events, for those who name a framework's types alone.
import '../events.ts';
import type {PartnerSupportWidget} from '../partner-support-widget.ts';
import type {ReflectedElement} from '../reflected-element.ts';

type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : '';

/** Names of properties that are no functions and not those of every element. */
type PropertyName = {
  [Name in keyof ReflectedElement]-?: Name extends keyof HTMLElement
    ? never
    : ReflectedElement[Name] extends (...args: never[]) => unknown
      ? never
      : Name;
}[keyof ReflectedElement];

/** Names of properties that an attribute stands for. */
type AttributeProperty = Exclude<PropertyName, 'getToken' | 'messages'>;

/** What may stand on the tag, by the attributes' names. */
export type WidgetAttributes = {
  [Name in AttributeProperty as Kebab<Name>]?: PartnerSupportWidget[Name] | undefined;
};

/** What a framework sets as properties. */
export type WidgetProperties = {[Name in PropertyName]?: PartnerSupportWidget[Name] | undefined};

/** Every event, with what it carries. */
export type WidgetEvents = {
  [
    Name in keyof HTMLElementEventMap as Name extends `partner-support-${string}` ? Name : never
  ]: HTMLElementEventMap[Name];
};
