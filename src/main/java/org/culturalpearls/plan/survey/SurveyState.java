package org.culturalpearls.plan.survey;

/** Where a survey of residents stands; its dates decide. */
public enum SurveyState {
  /** It is not open yet, and can be changed. */
  PLANNED,
  /** Everybody who has the address can answer. */
  OPEN,
  /** It takes no more answers. */
  CLOSED,
  /** The team discarded the whole round: its answers count nowhere. */
  DISCARDED
}
