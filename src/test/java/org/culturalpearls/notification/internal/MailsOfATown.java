package org.culturalpearls.notification.internal;

import org.culturalpearls.TestClock;
import org.culturalpearls.notification.internal.Told.Town;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A town of which mails tell its mentee, on the first morning of the tests. */
@MailSlice
abstract class MailsOfATown {

  @Autowired Told told;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  Town town;
  PersonId reader;

  @BeforeEach
  void aTown() {
    clock.reset();
    town = told.town();
    reader = town.mentee();
  }
}
