package org.culturalpearls.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.culturalpearls.Post;

/** Mails with one-time links, and what stands in these links. */
final class LinksByMail {

  static final String BASE = "https://pearls.programme.example";
  private static final Pattern LINK =
      Pattern.compile("https://\\S+/(?:login/link|invitation)/\\S+");

  private LinksByMail() {}

  /** The link of the next mail; its address is the one that is set, whatever host was asked. */
  static String arrives(Post post, String email, String subject) throws Exception {
    int before = Post.arrivedFor(email).size();
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () -> {
              post.deliver();
              return Post.arrivedFor(email).size() > before;
            });
    MimeMessage mail = last(email);
    assertThat(mail.getSubject()).isEqualTo(subject);
    Matcher link = LINK.matcher(Post.plainText(mail));
    assertThat(link.find()).isTrue();
    assertThat(link.group()).startsWith(BASE + "/");
    return link.group();
  }

  /** The latest mail to somebody whose subject begins so; waits for it. */
  static MimeMessage arrived(Post post, String email, String subject) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> {
              post.deliver();
              List<MimeMessage> all = Post.arrivedFor(email);
              for (int i = all.size() - 1; i >= 0; i--) {
                if (all.get(i).getSubject().startsWith(subject)) {
                  return all.get(i);
                }
              }
              return null;
            },
            Objects::nonNull);
  }

  static MimeMessage last(String email) {
    List<MimeMessage> all = Post.arrivedFor(email);
    return all.get(all.size() - 1);
  }

  static String path(String link) {
    return link.substring(BASE.length());
  }

  static String token(String link) {
    String token = link.substring(link.lastIndexOf('/') + 1);
    assertThat(token).as("256 bits").hasSize(43);
    return token;
  }
}
