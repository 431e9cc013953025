package org.culturalpearls.notification.outbox;

/** The kind of a task in the texts of mails: process id and task id of the model. */
public record TaskName(String process, String task) {

  public static TaskName parsed(String name) {
    String[] parts = name.split("\\.", 2);
    return new TaskName(parts[0], parts[1]);
  }

  /** Returns the prefix of the keys of its texts. */
  @Override
  public String toString() {
    return process + "." + task;
  }
}
