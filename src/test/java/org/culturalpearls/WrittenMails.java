package org.culturalpearls;

import java.util.List;
import org.culturalpearls.people.LinkId;
import org.culturalpearls.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mails that are written, whether they have been sent or not. */
public final class WrittenMails {

  private WrittenMails() {}

  /** The kinds of all mails to somebody, the first first. */
  public static List<String> to(JdbcClient jdbc, PersonId person) {
    return jdbc.sql("select kind from mail where recipient_id = :person order by id")
        .param("person", person.value())
        .query(String.class)
        .list();
  }

  /** The link of the only mail of this kind to somebody. */
  public static LinkId link(JdbcClient jdbc, String kind, PersonId person) {
    String arguments =
        jdbc.sql("select arguments from mail where kind = :kind and recipient_id = :person")
            .param("kind", kind)
            .param("person", person.value())
            .query(String.class)
            .single();
    return new LinkId(Long.parseLong(arguments.replaceFirst(".*Link:(\\d+).*", "$1")));
  }
}
