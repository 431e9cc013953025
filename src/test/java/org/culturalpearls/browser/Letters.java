package org.culturalpearls.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.culturalpearls.Post;
import org.culturalpearls.TestMailServer;

/**
 * What comes out of the mail server at each step of a walk, for those who act in it and for those
 * who don't, by the names under which the test knows them.
 */
final class Letters {

  static final String BASE = "https://pearls.programme.example";

  private final Post post;
  private final String town;
  private final Map<String, String> names;
  private final Set<String> read = new HashSet<>();

  /**
   * @param names by address
   */
  Letters(Post post, String town, Map<String, String> names) {
    this.post = post;
    this.town = town;
    this.names = names;
  }

  /** Exactly these arrived since the last look: each as {@code name: how its subject begins}. */
  void arrive(String... expected) {
    post.deliver();
    List<String> arrived = new ArrayList<>();
    for (MimeMessage mail : TestMailServer.running().getReceivedMessages()) {
      said(mail).ifPresent(arrived::add);
    }
    List<String> unexpected = new ArrayList<>(arrived);
    for (String each : expected) {
      String begin = each.replace("{town}", town);
      String found =
          unexpected.stream().filter(mail -> mail.startsWith(begin)).findFirst().orElse(null);
      assertThat(found).as("%s among %s", begin, arrived).isNotNull();
      unexpected.remove(found);
    }
    assertThat(unexpected).as("nobody else is told anything").isEmpty();
  }

  /** The same for everybody of the team. */
  static String[] team(String subject) {
    return each(subject, "mentee", "second");
  }

  static String[] both(String subject) {
    return each(subject, "mentee", "second", "mentor");
  }

  static String[] and(String[] some, String... others) {
    return Stream.of(some, others).flatMap(Stream::of).toArray(String[]::new);
  }

  private static String[] each(String subject, String... people) {
    return Stream.of(people).map(person -> person + ": " + subject).toArray(String[]::new);
  }

  /** For whom a new one is and what its subject says; its text is seen to be about this town. */
  private Optional<String> said(MimeMessage mail) {
    try {
      if (!read.add(mail.getMessageID())) {
        return Optional.empty();
      }
      String address = mail.getAllRecipients()[0].toString();
      assertThat(mail.getAllRecipients()).as("one mail for each person").hasSize(1);
      assertThat(names).containsKey(address);
      assertThat(Post.plainText(mail)).contains(town).contains(BASE + "/");
      return Optional.of(names.get(address) + ": " + mail.getSubject());
    } catch (Exception unreadable) {
      throw new AssertionError("a mail that cannot be read", unreadable);
    }
  }
}
