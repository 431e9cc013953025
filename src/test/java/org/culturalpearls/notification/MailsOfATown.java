package org.culturalpearls.notification;

import org.culturalpearls.TestClock;
import org.culturalpearls.notification.Told.Town;
import org.culturalpearls.people.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A town of which mails tell its mentee, on the first morning of the tests. */
@MailSlice
public abstract class MailsOfATown {

  @Autowired protected Told told;
  @Autowired protected TestClock clock;
  @Autowired protected JdbcClient jdbc;

  protected Town town;
  protected PersonId reader;

  @BeforeEach
  void aTown() {
    clock.reset();
    town = told.town();
    reader = town.mentee();
  }
}
