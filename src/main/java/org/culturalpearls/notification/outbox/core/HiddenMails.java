package org.culturalpearls.notification.outbox.core;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.notification.outbox.MailKind;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which mails a conflict of interest hides from a reader, for the statements of lists: they count
 * nowhere there.
 *
 * @param cases whose nomination the reader may not see
 * @param processes ids of the processes whose tasks are hidden with it
 */
public record HiddenMails(Collection<CaseKey> cases, Collection<String> processes) {

  /** Hides nothing. */
  public static final HiddenMails NONE = new HiddenMails(Set.of(), List.of());

  private static final String[] KINDS =
      Arrays.stream(MailKind.values())
          .filter(MailKind::isOfNomination)
          .map(MailKind::name)
          .toArray(String[]::new);

  private static final String SEEN =
      """
       and not coalesce(case_key = any(:hiddenCases) and (kind = any(:hiddenKinds)
         or substring(arguments from '(?:^| )task:([^. ]+)[.]') = any(:hiddenProcesses)), false)
      """;

  /** Returns a further condition for rows of {@code mail}; empty where nothing is hidden. */
  public String condition() {
    return cases.isEmpty() ? "" : SEEN;
  }

  /** Fills the parameters of the condition. */
  public StatementSpec in(StatementSpec list) {
    return cases.isEmpty()
        ? list
        : list.param("hiddenCases", cases.stream().map(CaseKey::value).toArray(String[]::new))
            .param("hiddenKinds", KINDS)
            .param("hiddenProcesses", processes.toArray(String[]::new));
  }
}
