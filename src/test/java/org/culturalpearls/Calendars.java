package org.culturalpearls;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Reads dates as a calendar program does, and refuses what is no valid calendar. */
public final class Calendars {

  private Calendars() {}

  /** The dates that a mail carries with this method, in order. */
  public static List<VEvent> carried(MimeMessage mail, String method) throws Exception {
    List<VEvent> events = new ArrayList<>();
    Multipart parts = (Multipart) mail.getContent();
    for (int i = 0; i < parts.getCount(); i++) {
      BodyPart part = parts.getBodyPart(i);
      if (part.getContentType().contains("text/calendar")
          && part.getContentType().contains("method=" + method)) {
        try (InputStream in = part.getInputStream()) {
          ICalendar calendar = read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
          if (!calendar.getMethod().getValue().equals(method)) {
            throw new AssertionError("the method in the file differs");
          }
          events.addAll(calendar.getEvents());
        }
      }
    }
    return events;
  }

  public static ICalendar read(String text) {
    ICalendar calendar = Biweekly.parse(text).first();
    var flaws = calendar.validate(ICalVersion.V2_0);
    if (!flaws.isEmpty()) {
      throw new AssertionError(flaws.toString());
    }
    return calendar;
  }

  public static String title(VEvent event) {
    return event.getSummary().getValue();
  }

  public static int sequence(VEvent event) {
    return event.getSequence().getValue();
  }

  public static Instant end(VEvent event) {
    return event.getDateEnd().getValue().toInstant();
  }
}
