package org.culturalpearls.plan.survey;

import org.culturalpearls.shared.Id;

/** Identity of a survey of residents. */
public record SurveyId(long value) implements Id {}
