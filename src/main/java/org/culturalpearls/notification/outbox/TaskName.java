package org.culturalpearls.notification.outbox;

/** The kind of a task, as the texts of mails know it: process id and task id of the model. */
public record TaskName(String process, String task) {}
