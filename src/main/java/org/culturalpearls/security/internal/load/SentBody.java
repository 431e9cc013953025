package org.culturalpearls.security.internal.load;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * The body of a request that was read before its processing.
 *
 * @param bytes the stored bytes; empty if nobody may see them
 * @param refusal the status of the answer, 0 to continue
 */
record SentBody(byte[] bytes, int refusal) {

  private static final String ATTRIBUTE = SentBody.class.getName();

  /** Null if none was read. */
  static SentBody of(HttpServletRequest request) {
    return (SentBody) request.getAttribute(ATTRIBUTE);
  }

  void keepIn(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  static boolean isOnItsWay(HttpServletRequest request) {
    return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
  }

  static boolean isForm(HttpServletRequest request) {
    return typeOf(request).startsWith("application/x-www-form-urlencoded");
  }

  static boolean isMultipart(HttpServletRequest request) {
    return typeOf(request).startsWith("multipart/");
  }

  private static String typeOf(HttpServletRequest request) {
    return String.valueOf(request.getContentType()).strip().toLowerCase(Locale.ROOT);
  }
}
