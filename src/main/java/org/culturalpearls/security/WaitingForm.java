package org.culturalpearls.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.culturalpearls.people.PersonId;

/**
 * What somebody sent who has to follow a mailed link before it is done. The session keeps it, and
 * the session that begins with the link in the same browser, if it is the same person's.
 *
 * @param address to which it was sent, or the page that was asked for
 * @param fields what was sent, without tokens and answers
 * @param page whether it was a page that was asked for
 * @param until when it is kept at the latest
 */
public record WaitingForm(
    PersonId person, String address, Map<String, List<String>> fields, boolean page, Instant until)
    implements Serializable {

  private static final String ATTRIBUTE = WaitingForm.class.getName();

  /** More than the forms have that wait; the row of a session stays small. */
  private static final int MOST_CHARACTERS = 100_000;

  public WaitingForm {
    fields =
        fields.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, field -> List.copyOf(field.getValue())));
  }

  /** Empty where nothing waits, or not any more. */
  public static Optional<WaitingForm> in(HttpServletRequest request, Instant now) {
    return Optional.ofNullable(request.getSession(false))
        .map(session -> session.getAttribute(ATTRIBUTE))
        .filter(WaitingForm.class::isInstance)
        .map(WaitingForm.class::cast)
        .filter(waiting -> now.isBefore(waiting.until));
  }

  /** Takes the place of what waited before; false for what is too long to be kept. */
  public boolean keepIn(HttpSession session) {
    if (characters() > MOST_CHARACTERS) {
      session.removeAttribute(ATTRIBUTE);
      return false;
    }
    session.setAttribute(ATTRIBUTE, this);
    return true;
  }

  private long characters() {
    return fields.entrySet().stream()
        .mapToLong(
            field ->
                field.getKey().length() + field.getValue().stream().mapToLong(String::length).sum())
        .sum();
  }

  /** Hands it on to the login that this request is, whose session is another one. */
  public void carry(HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, this);
  }

  /** What the session before this login kept for this person. */
  public static Optional<WaitingForm> carried(HttpServletRequest request, PersonId person) {
    return Optional.ofNullable(request.getAttribute(ATTRIBUTE))
        .filter(WaitingForm.class::isInstance)
        .map(WaitingForm.class::cast)
        .filter(waiting -> waiting.person.equals(person));
  }

  /** It was sent, or something else in its place. */
  public static void forget(HttpSession session) {
    if (session.getAttribute(ATTRIBUTE) != null) {
      session.removeAttribute(ATTRIBUTE);
    }
  }
}
