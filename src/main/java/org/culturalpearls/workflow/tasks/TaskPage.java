package org.culturalpearls.workflow.tasks;

import org.culturalpearls.workflow.forms.Form;
import org.culturalpearls.workflow.forms.FormContent;

/** A task with its form and the form's content for the person who opened it. */
public record TaskPage(TaskCard card, Form form, FormContent content) {}
