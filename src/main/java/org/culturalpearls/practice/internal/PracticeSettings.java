package org.culturalpearls.practice.internal;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long each step of a practice takes at most, in days.
 *
 * @param submitDays for its author to hand in a draft, or asked changes
 * @param checkDays for an editor to check it
 * @param opinionDays for an expert to give an opinion; afterwards the editor goes on without
 * @param freshDays after which its owner is asked whether a published one is still so
 * @param confirmDays for its owner to say so; afterwards editors decide
 */
@Validated
@ConfigurationProperties("pearls.practices")
record PracticeSettings(
    @Positive @DefaultValue("30") int submitDays,
    @Positive @DefaultValue("14") int checkDays,
    @Positive @DefaultValue("14") int opinionDays,
    @Positive @DefaultValue("365") int freshDays,
    @Positive @DefaultValue("28") int confirmDays) {}
