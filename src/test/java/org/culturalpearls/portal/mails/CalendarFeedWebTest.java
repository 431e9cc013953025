package org.culturalpearls.portal.mails;

import static org.culturalpearls.portal.Shown.hides;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.function.Supplier;
import org.culturalpearls.notification.calendar.CalendarFeeds;
import org.culturalpearls.notification.calendar.CalendarFile;
import org.culturalpearls.portal.PortalSlice;
import org.culturalpearls.security.SecretAddresses;
import org.culturalpearls.shared.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.server.ResponseStatusException;

/** A calendar program reads it: nobody is logged in. */
@PortalSlice
class CalendarFeedWebTest {

  private static final String FEED = "/calendar/secret.ics";

  @Autowired private MockMvc mvc;
  @Autowired private CalendarFeeds feeds;
  @Autowired private SecretAddresses addresses;

  @BeforeEach
  void thereIsAFeed() {
    when(addresses.show(any(), any())).thenAnswer(call -> call.<Supplier<?>>getArgument(1).get());
    dates("BEGIN:VCALENDAR Rūjiena");
  }

  @Test
  void givesTheDatesToNobodyInBetween() throws Exception {
    mvc.perform(get(FEED))
        .andExpect(status().isOk())
        .andExpect(content().contentType("text/calendar;charset=UTF-8"))
        .andExpect(content().string("BEGIN:VCALENDAR Rūjiena"))
        .andExpect(header().string("Cache-Control", "no-cache, private"))
        .andExpect(header().string("Content-Disposition", "inline; filename=\"pearls.ics\""));
  }

  @Test
  void answersShortlyUntilSomethingChanges() throws Exception {
    String tag = mvc.perform(get(FEED)).andReturn().getResponse().getHeader("ETag");
    mvc.perform(get(FEED).header("If-None-Match", tag))
        .andExpect(status().isNotModified())
        .andExpect(content().string(""));
    dates("BEGIN:VCALENDAR Saarelinn");
    mvc.perform(get(FEED).header("If-None-Match", tag))
        .andExpect(status().isOk())
        .andExpect(content().string("BEGIN:VCALENDAR Saarelinn"));
  }

  @Test
  void knowsNoOtherAddressAndSlowsGuessingDown() throws Exception {
    when(feeds.read("other")).thenThrow(new NotFound("error.notification.mail-not-found"));
    mvc.perform(get("/calendar/other.ics"))
        .andExpect(status().isNotFound())
        .andExpect(hides("VCALENDAR"));
    doThrow(new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS))
        .when(addresses)
        .show(any(), any());
    mvc.perform(get(FEED)).andExpect(status().isTooManyRequests()).andExpect(hides("VCALENDAR"));
  }

  private void dates(String text) {
    when(feeds.read("secret")).thenReturn(new CalendarFile("pearls.ics", null, text));
  }
}
