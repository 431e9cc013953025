package org.culturalpearls.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

/** Which settings of the mail server stop a start, and what the sentence says to set. */
class MailSettingsCheckTest {

  private final MockEnvironment environment = new MockEnvironment();

  @BeforeEach
  void aMailServer() {
    environment.setProperty("spring.mail.host", "mail.example.org");
    environment.setProperty("spring.mail.username", "");
    environment.setProperty("pearls.mail.from", "pearls@example.org");
    environment.setProperty("pearls.mail.base-address", "https://pearls.example.org");
    environment.setProperty("spring.mail.properties.mail.smtp.starttls.enable", "true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "protocol=",
        "username=u password=p",
        "username=u password=p port=587",
        "username=u password=p port=465 ssl.enabled=true",
        "port=465 properties.mail.smtp.ssl.enable=true",
        "username=u password=p in-clear=true",
        "username=u password=p in-clear=true properties.mail.smtp.starttls.enable=false",
        "username=u password=p host=localhost properties.mail.smtp.starttls.enable=false",
        "properties.mail.smtp.starttls.enable=false",
        "protocol=smtp",
        "host= password=p protocol=smtps from="
      })
  void accepts(String settings) {
    set(settings);
    assertThatCode(this::check).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from=pearls                                    | set PEARLS_MAIL_FROM",
        "base-address=pearls.example.org                | PEARLS_MAIL_BASEADDRESS",
        "username=u                                     | set SPRING_MAIL_PASSWORD",
        "password=p                                     | set SPRING_MAIL_USERNAME",
        "port=465                                       | set SPRING_MAIL_SSL_ENABLED=true",
        "protocol=smtps port=465                        | unset SPRING_MAIL_PROTOCOL",
        "in-clear=true ssl.enabled=true                 | unset PEARLS_MAIL_INCLEAR",
        "in-clear=true properties.mail.smtp.starttls.required=true | unset PEARLS_MAIL_INCLEAR",
        "username=u password=p properties.mail.smtp.starttls.enable=false | PEARLS_MAIL_INCLEAR=true",
        "username=u password=p properties.mail.smtp.starttls.required=false | PEARLS_MAIL_INCLEAR=true"
      })
  void refuses(String settings, String sentence) {
    set(settings);
    assertThatThrownBy(this::check).isInstanceOf(StartRefused.class).hasMessageContaining(sentence);
  }

  @Test
  void saysNoPassword() {
    set("password=secret-word");
    assertThatThrownBy(this::check).hasMessageNotContaining("secret-word");
  }

  private void set(String settings) {
    for (String setting : (settings == null ? "" : settings).strip().split(" +")) {
      if (!setting.isEmpty()) {
        String[] pair = (setting + " ").split("=", 2);
        boolean ours = pair[0].matches("from|base-address|in-clear");
        environment.setProperty(
            (ours ? "pearls.mail." : "spring.mail.") + pair[0], pair[1].strip());
      }
    }
  }

  private void check() {
    new MailSettingsCheck(environment).check();
  }
}
