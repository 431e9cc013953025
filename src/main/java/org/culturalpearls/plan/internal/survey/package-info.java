/** Implements surveys of residents. */
package org.culturalpearls.plan.internal.survey;
