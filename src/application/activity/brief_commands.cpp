// SPDX-License-Identifier: GPL-3.0-or-later
#include "application/activity/brief_commands.h"

#include "storage/activity/activity_store.h"

namespace guiju::activity {

namespace {

using policy::Decision;

Result<ActivityContext> loadWithBrief(const Reading& reading, ActivityId id) {
  GUIJU_TRY(context, loadActivity(reading, id));
  if (!context.brief) return notFound(recordType<MarketBrief>());
  return context;
}

// The texts and the expected sales of `words` in `brief`.
MarketBrief withWords(MarketBrief brief, const MarketBrief& words) {
  for (QString MarketBrief::*text :
       {&MarketBrief::needs, &MarketBrief::competitors, &MarketBrief::goals, &MarketBrief::targetMarket,
        &MarketBrief::segment, &MarketBrief::researchBasis, &MarketBrief::promotionPlan, &MarketBrief::strategy}) {
    brief.*text = (words.*text).trimmed();
  }
  brief.expectedSales = words.expectedSales;
  return brief;
}

access::Place placeOfBothGroups(const ActivityContext& context) {
  access::Place place = context.placeOfBrief();
  place.units.insert(place.units.end(), context.planningUnits.begin(), context.planningUnits.end());
  return place;
}

}  // namespace

Decision WriteBrief::decide(const Loaded& loaded, const Reading&) const {
  Decision decision = checkState(loaded.activity.state, ActivityAction::WriteBrief);
  if (loaded.brief) decision.add(checkState(loaded.brief->state, ActivityAction::WriteBrief));
  const bool sane = !words.expectedSales || *words.expectedSales >= Money{};
  decision.add(policy::finding(
      "", sane,
      message("activity", sane ? QT_TRANSLATE_NOOP("activity", "The expected sales are no negative amount.")
                               : QT_TRANSLATE_NOOP("activity", "The expected sales are negative.")),
      message("activity", QT_TRANSLATE_NOOP("activity", "State the expected sales in yuan; 0 if none are aimed at."))));
  decision.add(binding(mayGiveBrief(loaded.standing), loaded.enforcement));
  return decision;
}

Result<MarketBriefId> WriteBrief::write(const Loaded& loaded, Work& work) const {
  work.about(recordType<Activity>(), loaded.activity.id.value);
  if (loaded.activity.state == ActivityState::Idea) {
    Activity begun = loaded.activity;
    begun.state = findStep(begun.state, ActivityAction::WriteBrief)->next;
    GUIJU_CHECK(work.update(loaded.activity, begun, loaded.activity.version));
  }
  if (loaded.brief) {
    MarketBrief after = withWords(*loaded.brief, words);
    after.author = work.actor().employee;
    after.state = findStep(after.state, ActivityAction::WriteBrief)->next;
    GUIJU_CHECK(work.update(*loaded.brief, after, version));
    return after.id;
  }
  const int year = work.today().year();
  storage::ActivityStore store(work.connection());
  GUIJU_TRY(serial, store.nextBriefSerial(year));
  MarketBrief brief = withWords({}, words);
  brief.number = briefNumber(year, serial);
  brief.activity = loaded.activity.id;
  brief.author = work.actor().employee;
  return work.insert(brief);
}

Result<SubmitBrief::Loaded> SubmitBrief::load(const Reading& reading) const {
  return loadWithBrief(reading, activity);
}

Decision SubmitBrief::decide(const Loaded& loaded, const Reading&) const {
  Decision decision = checkState(loaded.activity.state, ActivityAction::SubmitBrief);
  decision.add(checkState(loaded.brief->state, ActivityAction::SubmitBrief));
  decision.add(binding(mayGiveBrief(loaded.standing), loaded.enforcement));
  decision.add(binding(checkBrief(*loaded.brief), loaded.enforcement));
  return decision;
}

Result<Done> SubmitBrief::write(const Loaded& loaded, Work& work) const {
  MarketBrief after = *loaded.brief;
  after.state = findStep(after.state, ActivityAction::SubmitBrief)->next;
  after.returnReason.clear();
  GUIJU_CHECK(work.update(*loaded.brief, after, version));
  work.about(recordType<Activity>(), loaded.activity.id.value);
  return Done{};
}

Result<AcceptBrief::Loaded> AcceptBrief::load(const Reading& reading) const {
  return loadWithBrief(reading, activity);
}

access::Place AcceptBrief::place(const Loaded& loaded) const {
  return side == BriefSide::Promotion ? loaded.placeOfBrief() : loaded.placeOfPlan();
}

Decision AcceptBrief::decide(const Loaded& loaded, const Reading&) const {
  Decision decision = checkState(loaded.activity.state, ActivityAction::AcceptBrief);
  decision.add(checkState(loaded.brief->state, ActivityAction::AcceptBrief));
  decision.add(binding(mayAcceptBrief(loaded.standing, side), loaded.enforcement));
  return decision;
}

Result<Done> AcceptBrief::write(const Loaded& loaded, Work& work) const {
  MarketBrief after = *loaded.brief;
  (side == BriefSide::Promotion ? after.acceptedByPromotion : after.acceptedByPlanning) = work.actor().employee;
  const bool agreed = after.acceptedByPromotion.isValid() && after.acceptedByPlanning.isValid();
  if (agreed) after.state = findStep(after.state, ActivityAction::AgreeStrategy)->next;
  GUIJU_CHECK(work.update(*loaded.brief, after, version));
  work.about(recordType<Activity>(), loaded.activity.id.value);
  if (!agreed) return Done{};
  Activity planned = loaded.activity;
  planned.state = findStep(planned.state, ActivityAction::AgreeStrategy)->next;
  GUIJU_CHECK(work.update(loaded.activity, planned, loaded.activity.version));
  return Done{};
}

Result<ReturnBrief::Loaded> ReturnBrief::load(const Reading& reading) const {
  return loadWithBrief(reading, activity);
}

access::Place ReturnBrief::place(const Loaded& loaded) const {
  return placeOfBothGroups(loaded);
}

Decision ReturnBrief::decide(const Loaded& loaded, const Reading&) const {
  Decision decision = checkState(loaded.activity.state, ActivityAction::ReturnBrief);
  decision.add(checkState(loaded.brief->state, ActivityAction::ReturnBrief));
  decision.add(binding(mayReturnBrief(loaded.standing, reason), loaded.enforcement));
  return decision;
}

Result<Done> ReturnBrief::write(const Loaded& loaded, Work& work) const {
  MarketBrief after = *loaded.brief;
  after.state = findStep(after.state, ActivityAction::ReturnBrief)->next;
  after.returnReason = reason.trimmed();
  after.acceptedByPromotion = {};
  after.acceptedByPlanning = {};
  GUIJU_CHECK(work.update(*loaded.brief, after, version));
  work.about(recordType<Activity>(), loaded.activity.id.value);
  return Done{};
}

}  // namespace guiju::activity
