package org.culturalpearls.shared;

import java.net.SocketTimeoutException;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises failures whose only cause is that a client disconnected or fell silent during a
 * request.
 */
public final class CutRequest {

  /** By name: they belong to the web server, and move with its versions. */
  private static final Set<String> CUT =
      Set.of(
          "ClientAbortException",
          "BadRequestException",
          "InvalidParameterException",
          "MalformedStreamException",
          "MultipartStream$MalformedStreamException",
          "IOFileUploadException",
          "FileUploadIOException");

  private static final Pattern COMPLETE =
      Pattern.compile("(File)?(Size|Count)(Limit)?(Exceeded)?Exception|InvalidFileNameException");

  private CutRequest() {}

  /**
   * Searches the causes. A request that came whole and can't be taken was not cut: it is answered.
   */
  public static boolean isCauseOf(Throwable thrown) {
    boolean cut = false;
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (COMPLETE.matcher(cause.getClass().getSimpleName()).matches()) {
        return false;
      }
      cut = cut || isCut(cause);
    }
    return cut;
  }

  private static boolean isCut(Throwable cause) {
    String name = cause.getClass().getName();
    return name.startsWith("org.apache.")
        && (CUT.contains(name.substring(name.lastIndexOf('.') + 1))
            || cause.getCause() instanceof SocketTimeoutException);
  }
}
