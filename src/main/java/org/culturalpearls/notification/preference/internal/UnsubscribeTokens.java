package org.culturalpearls.notification.preference.internal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.culturalpearls.notification.outbox.MailTopic;
import org.culturalpearls.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Signed tokens that say who turns off which mails. Signed and not stored: a mail that was sent
 * although its transaction was rolled back, and a repeated one, carry a valid address.
 */
@Component
public class UnsubscribeTokens {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String SEPARATOR = ".";

  private final JdbcClient jdbc;

  UnsubscribeTokens(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The content of a token. */
  record Meaning(PersonId person, Set<MailTopic> topics) {

    private String words() {
      return person.value()
          + " "
          + topics.stream().sorted().map(MailTopic::name).collect(Collectors.joining(" "));
    }

    private static Meaning of(String words) {
      String[] parts = words.split(" ");
      Set<MailTopic> topics = EnumSet.noneOf(MailTopic.class);
      Arrays.stream(parts).skip(1).map(MailTopic::valueOf).forEach(topics::add);
      return new Meaning(new PersonId(Long.parseLong(parts[0])), topics);
    }
  }

  public String token(PersonId person, Collection<MailTopic> topics) {
    byte[] words =
        new Meaning(person, EnumSet.copyOf(topics)).words().getBytes(StandardCharsets.UTF_8);
    return encoded(words) + SEPARATOR + encoded(signature(words));
  }

  /** Empty for a token without our signature; only signed content is parsed at all. */
  Optional<Meaning> read(String token) {
    String[] parts = token.split("\\" + SEPARATOR);
    if (parts.length != 2) {
      return Optional.empty();
    }
    try {
      byte[] words = Base64.getUrlDecoder().decode(parts[0]);
      byte[] signature = Base64.getUrlDecoder().decode(parts[1]);
      return MessageDigest.isEqual(signature(words), signature)
          ? Optional.of(Meaning.of(new String(words, StandardCharsets.UTF_8)))
          : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private byte[] signature(byte[] words) {
    byte[] key = jdbc.sql("select key from unsubscribe_key").query(byte[].class).single();
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(words);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
