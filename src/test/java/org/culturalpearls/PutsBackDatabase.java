package org.culturalpearls;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * Tests that commit what they write: after each class all is taken back, see {@link
 * StartedDatabase}.
 */
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(StartedDatabase.class)
@TestExecutionListeners(
    listeners = StartedDatabase.Listener.class,
    mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface PutsBackDatabase {}
