package org.culturalpearls.portal.plan;

/** An answer to a remark as typed. */
record AnswerForm(String text) {}
