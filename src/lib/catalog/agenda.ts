import type { AgendaItem } from '$lib/domain/sessions/closure-sessions';
import items from './agenda.json';

/** What closure sessions may cover, in its usual order. */
export const agenda: readonly AgendaItem[] = items;
