package org.culturalpearls.notification.preference.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.notification.outbox.MailRhythm;
import org.culturalpearls.notification.outbox.MailTopic;
import org.culturalpearls.notification.preference.MailPreferences;
import org.culturalpearls.notification.preference.UnsubscribeService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the preferences of the person in a signed address. */
@Service
@Transactional
class UnsubscribeFacade implements UnsubscribeService {

  private final UnsubscribeTokens tokens;
  private final MailPreferences preferences;
  private final PeopleService people;

  UnsubscribeFacade(UnsubscribeTokens tokens, MailPreferences preferences, PeopleService people) {
    this.tokens = tokens;
    this.preferences = preferences;
    this.people = people;
  }

  @Override
  @Transactional(readOnly = true)
  public Set<MailTopic> topics(String token) {
    return read(token).topics();
  }

  @Override
  public Map<MailTopic, MailRhythm> turnOff(String token) {
    UnsubscribeTokens.Meaning meaning = read(token);
    Map<MailTopic, MailRhythm> before = preferences.of(meaning.person());
    before.keySet().retainAll(meaning.topics());
    Map<MailTopic, MailRhythm> off = new EnumMap<>(before);
    off.replaceAll((topic, rhythm) -> MailRhythm.NEVER);
    preferences.change(meaning.person(), off);
    return before;
  }

  @Override
  public void turnOn(String token, Map<MailTopic, MailRhythm> rhythms) {
    UnsubscribeTokens.Meaning meaning = read(token);
    Map<MailTopic, MailRhythm> on = new EnumMap<>(rhythms);
    on.keySet().retainAll(meaning.topics());
    preferences.change(meaning.person(), on);
  }

  private UnsubscribeTokens.Meaning read(String token) {
    return tokens
        .read(token)
        .filter(meaning -> isActive(people.persons(List.of(meaning.person())).values()))
        .orElseThrow(() -> new NotFound("error.notification.unsubscribe-unknown"));
  }

  private static boolean isActive(Iterable<PersonView> found) {
    return found.iterator().hasNext() && found.iterator().next().active();
  }
}
