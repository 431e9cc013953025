package org.culturalpearls.portal.reuse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.culturalpearls.practice.search.PracticeHit;
import org.culturalpearls.reuse.OfferedPractices.Offer;
import org.culturalpearls.reuse.OfferedPractices.Why;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in words why practices are offered. */
@Component
public class Offers {

  private final MessageSource messages;

  Offers(MessageSource messages) {
    this.messages = messages;
  }

  /** What a page shows of an offer. */
  public record ShownOffer(String why, List<PracticeHit> practices) {}

  /** Returns null for nothing, as templates take it. */
  public ShownOffer shown(Optional<Offer> offer) {
    return offer.map(this::shown).orElse(null);
  }

  private ShownOffer shown(Offer offer) {
    String about =
        offer.about().stream()
            .map(each -> offer.why() == Why.WORDS ? each : word(each))
            .collect(Collectors.joining(", "));
    return new ShownOffer(word("offer." + offer.why(), about), offer.practices());
  }

  private String word(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}
