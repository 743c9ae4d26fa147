/** Where letters to others are led to from. The letters themselves load when one is written. */
import table from './led-from.json';

/** Numbers of the practice tasks that such a letter or text belongs to. */
export const outsideTaskCodes: readonly string[] = table.tasks;

/** Steps of a client's path that end with such a letter. */
export const outsideSteps: readonly string[] = table.steps;
