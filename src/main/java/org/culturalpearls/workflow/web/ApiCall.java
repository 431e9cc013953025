package org.culturalpearls.workflow.web;

import java.util.regex.Pattern;

/**
 * One call that a web application may make.
 *
 * @param path the address below the context path, as sent
 * @param rule what is checked beyond the address
 * @param bounded whether to ask for as many rows as the engine allows when the call names no
 *     number; the engine refuses it otherwise
 */
record ApiCall(String method, Pattern path, Caller caller, CallRule rule, boolean bounded) {

  /** Ids are letters, digits, {@code :}, {@code _} and {@code -}; nothing that a parser decodes. */
  private static final String ID = "[A-Za-z0-9:_-]+";

  private static final String ENGINE = "/camunda/api/engine/engine/default";

  /** A call of the engine's API; {@code {}} stands for an id. */
  static ApiCall engine(String method, String path, Caller caller) {
    return of(method, ENGINE + path, caller);
  }

  static ApiCall of(String method, String path, Caller caller) {
    return new ApiCall(
        method, Pattern.compile(path.replace("{}", ID)), caller, CallRule.NONE, false);
  }

  ApiCall with(CallRule further) {
    return new ApiCall(method, path, caller, further, bounded);
  }

  ApiCall asBounded() {
    return new ApiCall(method, path, caller, rule, true);
  }

  boolean matches(String calledMethod, String calledPath) {
    return method.equals(calledMethod) && path.matcher(calledPath).matches();
  }
}
