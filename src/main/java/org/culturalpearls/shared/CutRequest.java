package org.culturalpearls.shared;

import java.net.SocketTimeoutException;
import java.util.Set;

/** Whether something failed only because a caller went away or fell silent amid a request. */
public final class CutRequest {

  /** By their names: they are the web server's own, and move with its versions. */
  private static final Set<String> CUT =
      Set.of(
          "ClientAbortException",
          "BadRequestException",
          "InvalidParameterException",
          "MalformedStreamException",
          "MultipartStream$MalformedStreamException",
          "IOFileUploadException",
          "FileUploadIOException");

  private CutRequest() {}

  /** Looks along the causes. */
  public static boolean isCauseOf(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (isCut(cause)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCut(Throwable cause) {
    String name = cause.getClass().getName();
    return name.startsWith("org.apache.")
        && (CUT.contains(name.substring(name.lastIndexOf('.') + 1))
            || cause.getCause() instanceof SocketTimeoutException);
  }
}
