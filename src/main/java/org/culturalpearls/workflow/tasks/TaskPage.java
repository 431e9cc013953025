package org.culturalpearls.workflow.tasks;

import org.culturalpearls.workflow.forms.Form;
import org.culturalpearls.workflow.forms.FormContent;

/** One task with its form and what the form shows to the person who opened it. */
public record TaskPage(TaskCard card, Form form, FormContent content) {}
