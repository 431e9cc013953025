package org.culturalpearls.workflow.web;

import java.util.regex.Pattern;

/**
 * A call of the web applications that is allowed.
 *
 * @param path the address below the context path, as sent
 * @param rule further checks
 * @param bounded whether to add the engine's maximum number of rows if the call has no limit; the
 *     engine refuses it otherwise
 * @param ofTasks whether it answers with tasks, which then get their titles
 */
record ApiCall(
    String method, Pattern path, Caller caller, CallRule rule, boolean bounded, boolean ofTasks) {

  /**
   * Ids are letters, digits, {@code :}, {@code _} and {@code -}; nothing that a parser decodes.
   * What counts instead of an id is a call of its own.
   */
  private static final String ID = "(?!count\\b)[A-Za-z0-9:_-]+";

  private static final String ENGINE = "/camunda/api/engine/engine/default";

  /** A call of the engine's API; {@code {}} stands for an id. */
  static ApiCall engine(String method, String path, Caller caller) {
    return of(method, ENGINE + path, caller);
  }

  static ApiCall of(String method, String path, Caller caller) {
    return new ApiCall(
        method, Pattern.compile(path.replace("{}", ID)), caller, CallRule.NONE, false, false);
  }

  ApiCall with(CallRule further) {
    return new ApiCall(method, path, caller, further, bounded, ofTasks);
  }

  ApiCall asBounded() {
    return new ApiCall(method, path, caller, rule, true, ofTasks);
  }

  ApiCall withTitles() {
    return new ApiCall(method, path, caller, rule, bounded, true);
  }

  boolean matches(String calledMethod, String calledPath) {
    return method.equals(calledMethod) && path.matcher(calledPath).matches();
  }
}
