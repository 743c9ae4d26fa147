/**
 * The therapist's own words in letters. A change to one of our letters is kept by paragraph, under our text with a
 * neutral mark for every value (`pieces`), so that it holds for everybody and what depends on facts stays right.
 */
export * from './applied';
export * from './faults';
export * from './fields';
export * from './own-letter';
export * from './pieces';
export * from './readers';
export * from './stock';
export * from './templates';
export * from './tokens';
export * from './variants';
export * from './words';
export * from './written';
