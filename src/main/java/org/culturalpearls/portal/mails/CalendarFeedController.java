package org.culturalpearls.portal.mails;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.culturalpearls.notification.calendar.CalendarFeeds;
import org.culturalpearls.notification.calendar.CalendarFile;
import org.culturalpearls.portal.form.Download;
import org.culturalpearls.security.SecretAddresses;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Serves a person's dates to a calendar program, which knows the secret address and has no login.
 */
@Controller
class CalendarFeedController {

  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

  private final CalendarFeeds feeds;
  private final SecretAddresses addresses;

  CalendarFeedController(CalendarFeeds feeds, SecretAddresses addresses) {
    this.feeds = feeds;
    this.addresses = addresses;
  }

  /** Supports conditional requests by an entity tag. */
  @GetMapping("/calendar/{token}.ics")
  ResponseEntity<byte[]> read(@PathVariable String token, HttpServletRequest request) {
    CalendarFile file = addresses.show(request, () -> feeds.read(token));
    byte[] text = file.text().getBytes(StandardCharsets.UTF_8);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache().cachePrivate())
        .eTag(DigestUtils.md5DigestAsHex(text))
        .header("Content-Disposition", Download.header("inline", file.name()))
        .contentType(CALENDAR)
        .body(text);
  }
}
