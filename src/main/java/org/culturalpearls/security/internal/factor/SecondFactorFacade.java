package org.culturalpearls.security.internal.factor;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.people.Role;
import org.culturalpearls.security.SecondFactorEvent;
import org.culturalpearls.security.SecondFactorService;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.SecretToken;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sets up, checks and ends second factors. */
@Service
@Transactional(readOnly = true)
@EnableConfigurationProperties(SecondFactorSettings.class)
class SecondFactorFacade implements SecondFactorService {

  private static final int KEY_BYTES = 20;
  private static final Duration OFFERED = Duration.ofMinutes(30);

  private final SecureRandom random = new SecureRandom();
  private final SecondFactors factors;
  private final RecoveryCodes codes;
  private final SealedKeys keys;
  private final PeopleService people;
  private final SecondFactorSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SecondFactorFacade(
      SecondFactors factors,
      RecoveryCodes codes,
      SealedKeys keys,
      PeopleService people,
      SecondFactorSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.factors = factors;
    this.codes = codes;
    this.events = events;
    this.keys = keys;
    this.people = people;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Optional<Factor> of(PersonId person) {
    return factors.of(person);
  }

  @Override
  public Optional<Instant> requiredFrom(PersonId person) {
    return settings.required() && isStaff(people.person(person))
        ? Optional.of(factors.requiredFrom())
        : Optional.empty();
  }

  private static boolean isStaff(PersonView person) {
    return Stream.of(Role.COORDINATOR, Role.ADMINISTRATOR).anyMatch(person.roles()::contains);
  }

  @Override
  public Offer offer(PersonId self) {
    byte[] key = new byte[KEY_BYTES];
    random.nextBytes(key);
    byte[] dated =
        ByteBuffer.allocate(Long.BYTES + KEY_BYTES)
            .putLong(clock.instant().getEpochSecond())
            .put(key)
            .array();
    byte[] sealed = keys.seal(dated, "offered to " + self.value());
    return new Offer(
        Base32.of(key), Base64.getUrlEncoder().withoutPadding().encodeToString(sealed));
  }

  @Override
  public Offer offered(PersonId self, String sealed) {
    return new Offer(Base32.of(key(self, sealed)), sealed);
  }

  private byte[] key(PersonId self, String sealed) {
    return keys.open(decoded(sealed), "offered to " + self.value())
        .filter(dated -> dated.length == Long.BYTES + KEY_BYTES)
        .filter(this::isFresh)
        .map(dated -> Arrays.copyOfRange(dated, Long.BYTES, dated.length))
        .orElseThrow(() -> RuleBroken.of("error.security.factor-offer-old"));
  }

  private boolean isFresh(byte[] dated) {
    Instant made = Instant.ofEpochSecond(ByteBuffer.wrap(dated).getLong());
    return clock.instant().isBefore(made.plus(OFFERED));
  }

  private static byte[] decoded(String sealed) {
    try {
      return Base64.getUrlDecoder().decode(sealed == null ? "" : sealed);
    } catch (IllegalArgumentException notOurs) {
      return new byte[0];
    }
  }

  @Override
  @Transactional
  public List<String> enrol(PersonId self, String sealed, String code) {
    byte[] key = key(self, sealed);
    Instant now = clock.instant();
    OptionalLong step = TimedCodes.stepOf(key, RecoveryCodes.normal(code), now);
    if (step.isEmpty()) {
      throw RuleBroken.in("code", "error.security.code-wrong");
    }
    factors.lock(self);
    factors.putApp(self, keys.seal(key, "of " + self.value()), now, step.getAsLong());
    events.publishEvent(new SecondFactorEvent.Added(self));
    return codes.fresh(self);
  }

  @Override
  @Transactional
  public List<String> renewRecoveryCodes(PersonId self) {
    if (factors.of(self).isEmpty()) {
      throw RuleBroken.of("error.security.no-factor");
    }
    return codes.fresh(self);
  }

  @Override
  @Transactional
  public void remove(PersonId self) {
    removeOne(self, () -> factors.deleteApp(self));
  }

  @Override
  @Transactional
  public void removePasskey(PersonId self, String passkey) {
    removeOne(self, () -> factors.deletePasskey(self, passkey));
  }

  private void removeOne(PersonId self, BooleanSupplier removal) {
    factors.lock(self);
    if (!removal.getAsBoolean()) {
      return;
    }
    if (factors.of(self).isEmpty()) {
      if (requiredFrom(self).isPresent()) {
        throw RuleBroken.of("error.security.factor-required");
      }
      factors.deleteAll(self);
    }
    events.publishEvent(new SecondFactorEvent.Removed(self));
  }

  @Override
  @Transactional
  public boolean accepts(PersonId person, String typed) {
    String code = RecoveryCodes.normal(typed);
    return acceptsOfApp(person, code) || factors.useRecoveryCode(person, SecretToken.hash(code));
  }

  private boolean acceptsOfApp(PersonId person, String code) {
    return factors
        .sealedKey(person)
        .flatMap(stored -> keys.open(stored, "of " + person.value()))
        .map(key -> TimedCodes.stepOf(key, code, clock.instant()))
        .filter(OptionalLong::isPresent)
        .filter(step -> factors.useStep(person, step.getAsLong()))
        .isPresent();
  }
}
