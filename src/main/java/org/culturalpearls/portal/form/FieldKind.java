package org.culturalpearls.portal.form;

/** How a field of a task's form is asked. */
public enum FieldKind {
  /** One line. */
  TEXTFIELD,
  /** Several lines. */
  TEXTAREA,
  /** A number, typed. */
  NUMBER,
  /** One yes or no; required means that only yes will do. */
  CHECKBOX,
  /** One of a few, all in view. */
  RADIO,
  /** One of many. */
  SELECT,
  /** Some of a few. */
  CHECKLIST,
  /** Some of many. */
  TAGLIST,
  /** A day. */
  DATE,
  /** Nothing is asked; something is told. */
  TEXT
}
