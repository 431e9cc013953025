package org.culturalpearls.plan.internal.indicator;

import org.springframework.data.jpa.repository.JpaRepository;

/** Repository of mails that ask for values. */
interface ValueQuestions extends JpaRepository<ValueQuestion, Long> {}
