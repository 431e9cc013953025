package org.culturalpearls.notification.calendar;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import biweekly.component.VEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.Calendars;
import org.culturalpearls.Programme;
import org.culturalpearls.TestClock;
import org.culturalpearls.mentoring.meeting.MeetingService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A town with a mentor, and what calendar programs read at their addresses. */
abstract class FeedOfATown {

  @Autowired MockMvc web;
  @Autowired CalendarFeeds feeds;
  @Autowired Programme programme;
  @Autowired AgreedTown towns;
  @Autowired MeetingService meetings;
  @Autowired PeopleService people;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  AgreedTown.Pair pair;

  @BeforeEach
  void aTownWithAMentor() {
    clock.reset();
    pair = towns.withLead();
  }

  @AfterEach
  void backToTheStart() {
    clock.reset();
  }

  void meet(String step, PersonId who) {
    meetings.log(
        pair.mentee(),
        new MeetingService.Log(
            pair.mentoring(),
            LocalDate.of(2027, 1, 10),
            60,
            List.of(pair.mentee(), pair.lead()),
            "",
            "We talked about the harbour.",
            false,
            List.of(),
            List.of(new MeetingService.Log.Step(step, who, LocalDate.of(2027, 2, 1)))));
  }

  MockHttpServletResponse answer(String path) throws Exception {
    return web.perform(get(path)).andReturn().getResponse();
  }

  String text(String address) throws Exception {
    return answer(path(address)).getContentAsString(StandardCharsets.UTF_8);
  }

  List<VEvent> events(String address) throws Exception {
    return Calendars.read(text(address)).getEvents();
  }

  static String path(String address) {
    return URI.create(address).getPath();
  }

  static String secret(String address) {
    return path(address).replaceAll("^/calendar/|\\.ics$", "");
  }
}
