import type * as Types from '../schema.generated.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PersonRecord, TrajectRecord, TrajectSummaryRecord } from '../traject/traject.types.ts';
import type { MeRecord } from './come-in.ts';
import type { PlaceRecord } from '../account/account.types.ts';
import type { RegieRecord } from '../regie/regie.types.ts';
import type { PlanView } from '../plan/plan.service.ts';
import type { StoredPlan, StoredVersion } from '../plan/plan.model.ts';
import type { MeetingView, AgendaItemView, AgendaOpeningView } from '../meeting/meeting.view.ts';
import type { DossierRecord, LineRecord } from '../dossier/dossier.types.ts';
import type { ScaleView } from '../plan/plan.scale.ts';
import type { SectionView, EntryView, AnswerView, ActionView } from '../plan/plan.view.ts';
import type { PlanEventsView } from '../plan/plan.follow.ts';
import type { LettersView, StateView } from '../plan/plan.draw.ts';
import type { RequestContext } from './context.ts';
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type WithIndex<TObject> = TObject & Record<string, any>;
export type ResolversObject<TObject> = WithIndex<TObject>;

export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Types.Maybe<TTypes> | Promise<Types.Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = ResolversObject<{
  ChangeRegieLevelResult:
    | ( Omit<Types.RegieLevelChanged, 'regie'> & { regie: _RefType['Regie'] } & { __typename: 'RegieLevelChanged' } )
    | ( Omit<Types.RegieLevelConflict, 'regie'> & { regie: _RefType['Regie'] } & { __typename: 'RegieLevelConflict' } )
  ;
  PlanEvent:
    | ( Omit<Types.ActionChanged, 'action'> & { action: _RefType['Action'] } & { __typename: 'ActionChanged' } )
    | ( Omit<Types.AnswerChanged, 'answer'> & { answer: _RefType['PlanAnswer'] } & { __typename: 'AnswerChanged' } )
    | ( Omit<Types.EntryChanged, 'entry'> & { entry: _RefType['PlanEntry'] } & { __typename: 'EntryChanged' } )
    | ( Types.EntryRemoved & { __typename: 'EntryRemoved' } )
    | ( StateView & { __typename: 'PlanStateChanged' } )
    | ( Omit<Types.SectionChanged, 'section'> & { section: _RefType['PlanSection'] } & { __typename: 'SectionChanged' } )
    | ( LettersView & { __typename: 'TextUpdated' } )
  ;
}>;


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  AccessLine: ResolverTypeWrapper<Types.AccessLine>;
  AccessLogCheck: ResolverTypeWrapper<Types.AccessLogCheck>;
  AccessLogOverview: ResolverTypeWrapper<Types.AccessLogOverview>;
  AccessedThing: Types.AccessedThing;
  AccountFileFault: Types.AccountFileFault;
  AccountImport: ResolverTypeWrapper<Types.AccountImport>;
  AccountImportFault: Types.AccountImportFault;
  AccountImportLine: ResolverTypeWrapper<Types.AccountImportLine>;
  AccountState: Types.AccountState;
  AccountStateInput: Types.AccountStateInput;
  Action: ResolverTypeWrapper<ActionView>;
  ActionChanged: ResolverTypeWrapper<Omit<Types.ActionChanged, 'action'> & { action: ResolversTypes['Action'] }>;
  ActionState: Types.ActionState;
  AddEntryInput: Types.AddEntryInput;
  AddPersonInput: Types.AddPersonInput;
  Admission: Types.Admission;
  AdmitGuestInput: Types.AdmitGuestInput;
  AdoptBesidePlanInput: Types.AdoptBesidePlanInput;
  AdoptPlanInput: Types.AdoptPlanInput;
  AdoptionGap: Types.AdoptionGap;
  AgendaItem: ResolverTypeWrapper<AgendaItemView>;
  AgendaMinutesInput: Types.AgendaMinutesInput;
  AgendaOpening: ResolverTypeWrapper<AgendaOpeningView>;
  AgreeAtMeetingInput: Types.AgreeAtMeetingInput;
  AgreementAtMeeting: ResolverTypeWrapper<Types.AgreementAtMeeting>;
  AnswerChanged: ResolverTypeWrapper<Omit<Types.AnswerChanged, 'answer'> & { answer: ResolversTypes['PlanAnswer'] }>;
  AnswerDatesInput: Types.AnswerDatesInput;
  AnswerEscalationInput: Types.AnswerEscalationInput;
  AnswerInput: Types.AnswerInput;
  AppointRegisseurInput: Types.AppointRegisseurInput;
  AppointSuccessorInput: Types.AppointSuccessorInput;
  Appointment: Types.Appointment;
  AskDatesInput: Types.AskDatesInput;
  AskManagerInput: Types.AskManagerInput;
  AskedAudienceInput: Types.AskedAudienceInput;
  Assessment: ResolverTypeWrapper<Types.Assessment>;
  AssessmentBranch: ResolverTypeWrapper<Types.AssessmentBranch>;
  AssessmentFramework: ResolverTypeWrapper<Types.AssessmentFramework>;
  AssessmentOutcome: Types.AssessmentOutcome;
  AssessmentQuestion: ResolverTypeWrapper<Types.AssessmentQuestion>;
  AssessmentStep: ResolverTypeWrapper<Types.AssessmentStep>;
  Attendance: Types.Attendance;
  Boolean: ResolverTypeWrapper<Types.Scalars['Boolean']['output']>;
  BorrowedPart: ResolverTypeWrapper<Types.BorrowedPart>;
  BrokenChain: ResolverTypeWrapper<Types.BrokenChain>;
  Bytes: ResolverTypeWrapper<Types.Scalars['Bytes']['output']>;
  CalendarFeed: ResolverTypeWrapper<Types.CalendarFeed>;
  CallOffMeetingInput: Types.CallOffMeetingInput;
  CardValue: ResolverTypeWrapper<Types.CardValue>;
  ChainFault: Types.ChainFault;
  ChainRung: ResolverTypeWrapper<Types.ChainRung>;
  ChangeAccountInput: Types.ChangeAccountInput;
  ChangeMeetingInput: Types.ChangeMeetingInput;
  ChangePersonInput: Types.ChangePersonInput;
  ChangeRegieLevelInput: Types.ChangeRegieLevelInput;
  ChangeRegieLevelResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeRegieLevelResult']>;
  Checklist: ResolverTypeWrapper<Types.Checklist>;
  ChecklistPhase: ResolverTypeWrapper<Types.ChecklistPhase>;
  ChecklistStep: ResolverTypeWrapper<Types.ChecklistStep>;
  CloseTrajectInput: Types.CloseTrajectInput;
  Closed: ResolverTypeWrapper<Types.Closed>;
  ClosedTraject: ResolverTypeWrapper<Types.ClosedTraject>;
  Closing: ResolverTypeWrapper<Types.Closing>;
  ClosingBar: Types.ClosingBar;
  ClosingCheck: ResolverTypeWrapper<Types.ClosingCheck>;
  ClosingCheckKind: Types.ClosingCheckKind;
  ClosingItem: ResolverTypeWrapper<Types.ClosingItem>;
  ClosingKind: Types.ClosingKind;
  Colleague: ResolverTypeWrapper<Types.Colleague>;
  ComingIn: ResolverTypeWrapper<Types.ComingIn>;
  CompetenceProfile: ResolverTypeWrapper<Types.CompetenceProfile>;
  Condition: ResolverTypeWrapper<Types.Condition>;
  Consult: ResolverTypeWrapper<Types.Consult>;
  ConsultFor: Types.ConsultFor;
  Contact: ResolverTypeWrapper<Types.Contact>;
  ContactDatum: Types.ContactDatum;
  ContraIndication: ResolverTypeWrapper<Types.ContraIndication>;
  CoreCompetence: ResolverTypeWrapper<Types.CoreCompetence>;
  CoverWordsInput: Types.CoverWordsInput;
  CoveredWords: ResolverTypeWrapper<Types.CoveredWords>;
  CreateAccountInput: Types.CreateAccountInput;
  CrisisAnswer: ResolverTypeWrapper<Types.CrisisAnswer>;
  CrisisAnswerInput: Types.CrisisAnswerInput;
  CrisisQuestion: ResolverTypeWrapper<Types.CrisisQuestion>;
  Criterion: Types.Criterion;
  CriterionAnswer: ResolverTypeWrapper<Types.CriterionAnswer>;
  CriterionAnswerInput: Types.CriterionAnswerInput;
  CriterionInfo: ResolverTypeWrapper<Types.CriterionInfo>;
  Date: ResolverTypeWrapper<Types.Scalars['Date']['output']>;
  DateAnswer: Types.DateAnswer;
  DateAnswerInput: Types.DateAnswerInput;
  DatePoll: ResolverTypeWrapper<Types.DatePoll>;
  DateProposal: ResolverTypeWrapper<Types.DateProposal>;
  DateTime: ResolverTypeWrapper<Types.Scalars['DateTime']['output']>;
  DatumAudience: ResolverTypeWrapper<Types.DatumAudience>;
  DatumAudienceInput: Types.DatumAudienceInput;
  DeliveryFault: Types.DeliveryFault;
  DeliveryState: Types.DeliveryState;
  DemoPerson: ResolverTypeWrapper<Types.DemoPerson>;
  DeskSignal: ResolverTypeWrapper<Types.DeskSignal>;
  DoneInDossierInput: Types.DoneInDossierInput;
  Dossier: ResolverTypeWrapper<DossierRecord>;
  DossierAnswer: ResolverTypeWrapper<Types.DossierAnswer>;
  DossierAnswerInput: Types.DossierAnswerInput;
  DossierLine: ResolverTypeWrapper<LineRecord>;
  DossierLineInput: Types.DossierLineInput;
  DossierLineKind: Types.DossierLineKind;
  DossierSummary: ResolverTypeWrapper<Types.DossierSummary>;
  EarlierSignature: ResolverTypeWrapper<Types.EarlierSignature>;
  Edition: ResolverTypeWrapper<Types.Edition>;
  EndingTraject: ResolverTypeWrapper<Types.EndingTraject>;
  EntryChanged: ResolverTypeWrapper<Omit<Types.EntryChanged, 'entry'> & { entry: ResolversTypes['PlanEntry'] }>;
  EntryInput: Types.EntryInput;
  EntryRemoved: ResolverTypeWrapper<Types.EntryRemoved>;
  ErasedTraject: ResolverTypeWrapper<Types.ErasedTraject>;
  Escalation: ResolverTypeWrapper<Types.Escalation>;
  EscalationStep: ResolverTypeWrapper<Types.EscalationStep>;
  EventDelivery: ResolverTypeWrapper<Types.EventDelivery>;
  EventKind: Types.EventKind;
  Expectation: ResolverTypeWrapper<Types.Expectation>;
  ExpectationKind: Types.ExpectationKind;
  ExplainLevelInput: Types.ExplainLevelInput;
  FieldKind: Types.FieldKind;
  FieldOption: ResolverTypeWrapper<Types.FieldOption>;
  FieldRole: Types.FieldRole;
  Figure: ResolverTypeWrapper<Types.Figure>;
  FigureCount: ResolverTypeWrapper<Types.FigureCount>;
  FigureGroup: ResolverTypeWrapper<Types.FigureGroup>;
  FigureGrouping: Types.FigureGrouping;
  FigureKind: Types.FigureKind;
  FigureOutcome: Types.FigureOutcome;
  FigureQuarter: ResolverTypeWrapper<Types.FigureQuarter>;
  FilledFrom: Types.FilledFrom;
  FirstLevelBy: Types.FirstLevelBy;
  Folder: ResolverTypeWrapper<Types.Folder>;
  FolderAudience: Types.FolderAudience;
  FolderSection: ResolverTypeWrapper<Types.FolderSection>;
  FormAbout: ResolverTypeWrapper<Types.FormAbout>;
  FormField: ResolverTypeWrapper<Types.FormField>;
  FormKind: Types.FormKind;
  FormOwner: Types.FormOwner;
  FormRules: ResolverTypeWrapper<Types.FormRules>;
  FormSection: ResolverTypeWrapper<Types.FormSection>;
  GoOnWithoutConsentInput: Types.GoOnWithoutConsentInput;
  GoToItemInput: Types.GoToItemInput;
  GoToPhaseInput: Types.GoToPhaseInput;
  GuestTicket: ResolverTypeWrapper<Types.GuestTicket>;
  HandOverInput: Types.HandOverInput;
  HandedItem: Types.HandedItem;
  Handover: ResolverTypeWrapper<Types.Handover>;
  HandoverCandidate: ResolverTypeWrapper<Types.HandoverCandidate>;
  HandoverItem: ResolverTypeWrapper<Types.HandoverItem>;
  HandoverLine: ResolverTypeWrapper<Types.HandoverLine>;
  HandoverWhen: Types.HandoverWhen;
  Hat: Types.Hat;
  Helper: Types.Helper;
  HouseholdMemberInput: Types.HouseholdMemberInput;
  ID: ResolverTypeWrapper<Types.Scalars['ID']['output']>;
  ImportAccountsInput: Types.ImportAccountsInput;
  Int: ResolverTypeWrapper<Types.Scalars['Int']['output']>;
  IntakeRequest: ResolverTypeWrapper<Types.IntakeRequest>;
  Invitation: ResolverTypeWrapper<Omit<Types.Invitation, 'person'> & { person: ResolversTypes['Person'] }>;
  InvitationChannel: Types.InvitationChannel;
  InvitationPreview: ResolverTypeWrapper<Types.InvitationPreview>;
  InvitationState: Types.InvitationState;
  Keeping: ResolverTypeWrapper<Types.Keeping>;
  LacksProfile: ResolverTypeWrapper<Types.LacksProfile>;
  Language: Types.Language;
  LeaderLacking: Types.LeaderLacking;
  LevelColour: Types.LevelColour;
  LevelDecision: ResolverTypeWrapper<Types.LevelDecision>;
  LevelForHousehold: ResolverTypeWrapper<RegieRecord>;
  LevelNeeds: ResolverTypeWrapper<Types.LevelNeeds>;
  LevelProposal: ResolverTypeWrapper<Types.LevelProposal>;
  MarkAttendanceInput: Types.MarkAttendanceInput;
  Me: ResolverTypeWrapper<MeRecord>;
  Meeting: ResolverTypeWrapper<MeetingView>;
  MeetingEnding: Types.MeetingEnding;
  MeetingExperience: ResolverTypeWrapper<Types.MeetingExperience>;
  MeetingKind: Types.MeetingKind;
  MeetingRegisseur: ResolverTypeWrapper<Types.MeetingRegisseur>;
  MeetingState: Types.MeetingState;
  MeetingSummary: ResolverTypeWrapper<Types.MeetingSummary>;
  MethodRule: ResolverTypeWrapper<Types.MethodRule>;
  MethodSource: ResolverTypeWrapper<Types.MethodSource>;
  Mood: Types.Mood;
  MoodCounts: ResolverTypeWrapper<Types.MoodCounts>;
  MoveEntryInput: Types.MoveEntryInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MyAction: ResolverTypeWrapper<Omit<Types.MyAction, 'action'> & { action: ResolversTypes['Action'] }>;
  NameHelperInput: Types.NameHelperInput;
  NameInDossierInput: Types.NameInDossierInput;
  NewSecondFactor: ResolverTypeWrapper<Types.NewSecondFactor>;
  NewWebhook: ResolverTypeWrapper<Types.NewWebhook>;
  NotDone: ResolverTypeWrapper<Types.NotDone>;
  NotDoneKind: Types.NotDoneKind;
  Obligation: ResolverTypeWrapper<Types.Obligation>;
  ObligationKind: Types.ObligationKind;
  ObligationReason: Types.ObligationReason;
  OpenDossierInput: Types.OpenDossierInput;
  OpenPlanAnswersInput: Types.OpenPlanAnswersInput;
  OpeningItem: ResolverTypeWrapper<Types.OpeningItem>;
  Organisation: ResolverTypeWrapper<Types.Organisation>;
  OrganisationAccount: ResolverTypeWrapper<Types.OrganisationAccount>;
  OrganisationAct: Types.OrganisationAct;
  OrganisationActGroup: Types.OrganisationActGroup;
  OrganisationLine: ResolverTypeWrapper<Types.OrganisationLine>;
  OrganisationLog: ResolverTypeWrapper<Types.OrganisationLog>;
  OrganisationRole: Types.OrganisationRole;
  OwnDataForm: Types.OwnDataForm;
  OwnDataProgress: ResolverTypeWrapper<Types.OwnDataProgress>;
  OwnExperience: ResolverTypeWrapper<Types.OwnExperience>;
  Participant: ResolverTypeWrapper<Types.Participant>;
  Passkey: ResolverTypeWrapper<Types.Passkey>;
  PauseMeetingInput: Types.PauseMeetingInput;
  Person: ResolverTypeWrapper<PersonRecord>;
  PersonDateAnswer: ResolverTypeWrapper<Types.PersonDateAnswer>;
  PersonDatum: Types.PersonDatum;
  PersonReason: ResolverTypeWrapper<Types.PersonReason>;
  Phase: ResolverTypeWrapper<Types.Phase>;
  PhaseMove: ResolverTypeWrapper<Types.PhaseMove>;
  PhaseStep: ResolverTypeWrapper<Types.PhaseStep>;
  PickDateInput: Types.PickDateInput;
  Place: ResolverTypeWrapper<PlaceRecord>;
  Plan: ResolverTypeWrapper<PlanView>;
  PlanAnswer: ResolverTypeWrapper<AnswerView>;
  PlanAtLevel: ResolverTypeWrapper<Types.PlanAtLevel>;
  PlanChange: ResolverTypeWrapper<Types.PlanChange>;
  PlanEntry: ResolverTypeWrapper<EntryView>;
  PlanEvent: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PlanEvent']>;
  PlanEvents: ResolverTypeWrapper<PlanEventsView>;
  PlanFit: Types.PlanFit;
  PlanForm: ResolverTypeWrapper<Types.PlanForm>;
  PlanKind: Types.PlanKind;
  PlanMeetingInput: Types.PlanMeetingInput;
  PlanNeed: Types.PlanNeed;
  PlanRow: ResolverTypeWrapper<Types.PlanRow>;
  PlanSection: ResolverTypeWrapper<SectionView>;
  PlanState: Types.PlanState;
  PlanStateChanged: ResolverTypeWrapper<StateView>;
  PlanSummary: ResolverTypeWrapper<StoredPlan>;
  PlanText: ResolverTypeWrapper<Types.PlanText>;
  PlanToStart: ResolverTypeWrapper<Types.PlanToStart>;
  PlanVersion: ResolverTypeWrapper<StoredVersion>;
  PlannedHandover: ResolverTypeWrapper<Types.PlannedHandover>;
  Principle: ResolverTypeWrapper<Types.Principle>;
  ProcessRole: Types.ProcessRole;
  ProfessionalAskedOf: Types.ProfessionalAskedOf;
  ProfessionalNeeded: ResolverTypeWrapper<Types.ProfessionalNeeded>;
  ProfileGrade: Types.ProfileGrade;
  ProfileNeed: ResolverTypeWrapper<Types.ProfileNeed>;
  ProposeRegieLevelInput: Types.ProposeRegieLevelInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefusedAccess: ResolverTypeWrapper<Types.RefusedAccess>;
  Regie: ResolverTypeWrapper<RegieRecord>;
  RegieAdvice: ResolverTypeWrapper<Types.RegieAdvice>;
  RegieLevelChanged: ResolverTypeWrapper<Omit<Types.RegieLevelChanged, 'regie'> & { regie: ResolversTypes['Regie'] }>;
  RegieLevelConflict: ResolverTypeWrapper<Omit<Types.RegieLevelConflict, 'regie'> & { regie: ResolversTypes['Regie'] }>;
  RegieLevelInfo: ResolverTypeWrapper<Types.RegieLevelInfo>;
  RegieRole: Types.RegieRole;
  RegisseurCandidate: ResolverTypeWrapper<Types.RegisseurCandidate>;
  RegisseurLoad: ResolverTypeWrapper<Types.RegisseurLoad>;
  RegisterRequestInput: Types.RegisterRequestInput;
  RemoveFromMeetingInput: Types.RemoveFromMeetingInput;
  RenewPlanInput: Types.RenewPlanInput;
  Reply: Types.Reply;
  ReplyInput: Types.ReplyInput;
  Responsibility: ResolverTypeWrapper<Types.Responsibility>;
  RetentionTerms: ResolverTypeWrapper<Types.RetentionTerms>;
  RetentionTermsInput: Types.RetentionTermsInput;
  Right: Types.Right;
  RoleAtLevel: ResolverTypeWrapper<Types.RoleAtLevel>;
  Round: ResolverTypeWrapper<Types.Round>;
  SafetyAction: ResolverTypeWrapper<Types.SafetyAction>;
  SafetyCheck: Types.SafetyCheck;
  SafetyScale: ResolverTypeWrapper<ScaleView>;
  SafetyScaleAnchor: ResolverTypeWrapper<Types.SafetyScaleAnchor>;
  SafetyScaleLine: ResolverTypeWrapper<Types.SafetyScaleLine>;
  SafetyScalePoint: ResolverTypeWrapper<Types.SafetyScalePoint>;
  SafetySignal: ResolverTypeWrapper<Types.SafetySignal>;
  SafetySignalInput: Types.SafetySignalInput;
  SafetySignalReader: Types.SafetySignalReader;
  SafetySignalState: Types.SafetySignalState;
  SafetyStep: ResolverTypeWrapper<Types.SafetyStep>;
  SecondFactor: ResolverTypeWrapper<Types.SecondFactor>;
  SectionChanged: ResolverTypeWrapper<Omit<Types.SectionChanged, 'section'> & { section: ResolversTypes['PlanSection'] }>;
  Session: ResolverTypeWrapper<Types.Session>;
  SessionKind: Types.SessionKind;
  SetActionInput: Types.SetActionInput;
  SetActionStateInput: Types.SetActionStateInput;
  SetNextMeetingInput: Types.SetNextMeetingInput;
  SetPlanReadersInput: Types.SetPlanReadersInput;
  SetSectionOpenInput: Types.SetSectionOpenInput;
  ShareEntryInput: Types.ShareEntryInput;
  ShareOwnPlanInput: Types.ShareOwnPlanInput;
  ShowAsAskedInput: Types.ShowAsAskedInput;
  Side: Types.Side;
  SignInProvider: ResolverTypeWrapper<Types.SignInProvider>;
  SignInRefusal: Types.SignInRefusal;
  SignInStep: Types.SignInStep;
  SignInWay: Types.SignInWay;
  SignedBy: Types.SignedBy;
  SpeakingGroup: Types.SpeakingGroup;
  Speech: Types.Speech;
  Stagnation: ResolverTypeWrapper<Types.Stagnation>;
  StagnationKind: Types.StagnationKind;
  StandingLine: ResolverTypeWrapper<Types.StandingLine>;
  StartCriterion: ResolverTypeWrapper<Types.StartCriterion>;
  StartCriterionGroup: Types.StartCriterionGroup;
  StartOwnPlanInput: Types.StartOwnPlanInput;
  StartPlanInput: Types.StartPlanInput;
  StepDone: Types.StepDone;
  String: ResolverTypeWrapper<Types.Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Successor: ResolverTypeWrapper<Types.Successor>;
  SupportKind: Types.SupportKind;
  TellExperienceInput: Types.TellExperienceInput;
  TextRung: ResolverTypeWrapper<Types.TextRung>;
  TextUpdated: ResolverTypeWrapper<LettersView>;
  TickStepInput: Types.TickStepInput;
  TimelineItem: ResolverTypeWrapper<Types.TimelineItem>;
  TimelineKind: Types.TimelineKind;
  Traject: ResolverTypeWrapper<TrajectRecord>;
  TrajectChange: ResolverTypeWrapper<Types.TrajectChange>;
  TrajectPart: Types.TrajectPart;
  TrajectPhase: Types.TrajectPhase;
  TrajectSummary: ResolverTypeWrapper<TrajectSummaryRecord>;
  Transition: ResolverTypeWrapper<Types.Transition>;
  TransitionAdvice: ResolverTypeWrapper<Types.TransitionAdvice>;
  TransitionKind: Types.TransitionKind;
  Verwijsindex: ResolverTypeWrapper<Types.Verwijsindex>;
  VerwijsindexMatch: ResolverTypeWrapper<Types.VerwijsindexMatch>;
  VerwijsindexRisk: ResolverTypeWrapper<Types.VerwijsindexRisk>;
  Voice: Types.Voice;
  WaitingGuest: ResolverTypeWrapper<Types.WaitingGuest>;
  WaitingRequest: ResolverTypeWrapper<Types.WaitingRequest>;
  Webhook: ResolverTypeWrapper<Types.Webhook>;
  WithinLevel: Types.WithinLevel;
  Word: ResolverTypeWrapper<Types.Word>;
  WorkContact: ResolverTypeWrapper<Types.WorkContact>;
  WriteAlongInput: Types.WriteAlongInput;
  WriteTextInput: Types.WriteTextInput;
  WriterTicket: ResolverTypeWrapper<Types.WriterTicket>;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  AccessLine: Types.AccessLine;
  AccessLogCheck: Types.AccessLogCheck;
  AccessLogOverview: Types.AccessLogOverview;
  AccountImport: Types.AccountImport;
  AccountImportLine: Types.AccountImportLine;
  AccountStateInput: Types.AccountStateInput;
  Action: ActionView;
  ActionChanged: Omit<Types.ActionChanged, 'action'> & { action: ResolversParentTypes['Action'] };
  AddEntryInput: Types.AddEntryInput;
  AddPersonInput: Types.AddPersonInput;
  AdmitGuestInput: Types.AdmitGuestInput;
  AdoptBesidePlanInput: Types.AdoptBesidePlanInput;
  AdoptPlanInput: Types.AdoptPlanInput;
  AgendaItem: AgendaItemView;
  AgendaMinutesInput: Types.AgendaMinutesInput;
  AgendaOpening: AgendaOpeningView;
  AgreeAtMeetingInput: Types.AgreeAtMeetingInput;
  AgreementAtMeeting: Types.AgreementAtMeeting;
  AnswerChanged: Omit<Types.AnswerChanged, 'answer'> & { answer: ResolversParentTypes['PlanAnswer'] };
  AnswerDatesInput: Types.AnswerDatesInput;
  AnswerEscalationInput: Types.AnswerEscalationInput;
  AnswerInput: Types.AnswerInput;
  AppointRegisseurInput: Types.AppointRegisseurInput;
  AppointSuccessorInput: Types.AppointSuccessorInput;
  AskDatesInput: Types.AskDatesInput;
  AskManagerInput: Types.AskManagerInput;
  AskedAudienceInput: Types.AskedAudienceInput;
  Assessment: Types.Assessment;
  AssessmentBranch: Types.AssessmentBranch;
  AssessmentFramework: Types.AssessmentFramework;
  AssessmentQuestion: Types.AssessmentQuestion;
  AssessmentStep: Types.AssessmentStep;
  Boolean: Types.Scalars['Boolean']['output'];
  BorrowedPart: Types.BorrowedPart;
  BrokenChain: Types.BrokenChain;
  Bytes: Types.Scalars['Bytes']['output'];
  CalendarFeed: Types.CalendarFeed;
  CallOffMeetingInput: Types.CallOffMeetingInput;
  CardValue: Types.CardValue;
  ChainRung: Types.ChainRung;
  ChangeAccountInput: Types.ChangeAccountInput;
  ChangeMeetingInput: Types.ChangeMeetingInput;
  ChangePersonInput: Types.ChangePersonInput;
  ChangeRegieLevelInput: Types.ChangeRegieLevelInput;
  ChangeRegieLevelResult: ResolversUnionTypes<ResolversParentTypes>['ChangeRegieLevelResult'];
  Checklist: Types.Checklist;
  ChecklistPhase: Types.ChecklistPhase;
  ChecklistStep: Types.ChecklistStep;
  CloseTrajectInput: Types.CloseTrajectInput;
  Closed: Types.Closed;
  ClosedTraject: Types.ClosedTraject;
  Closing: Types.Closing;
  ClosingCheck: Types.ClosingCheck;
  ClosingItem: Types.ClosingItem;
  Colleague: Types.Colleague;
  ComingIn: Types.ComingIn;
  CompetenceProfile: Types.CompetenceProfile;
  Condition: Types.Condition;
  Consult: Types.Consult;
  Contact: Types.Contact;
  ContraIndication: Types.ContraIndication;
  CoreCompetence: Types.CoreCompetence;
  CoverWordsInput: Types.CoverWordsInput;
  CoveredWords: Types.CoveredWords;
  CreateAccountInput: Types.CreateAccountInput;
  CrisisAnswer: Types.CrisisAnswer;
  CrisisAnswerInput: Types.CrisisAnswerInput;
  CrisisQuestion: Types.CrisisQuestion;
  CriterionAnswer: Types.CriterionAnswer;
  CriterionAnswerInput: Types.CriterionAnswerInput;
  CriterionInfo: Types.CriterionInfo;
  Date: Types.Scalars['Date']['output'];
  DateAnswerInput: Types.DateAnswerInput;
  DatePoll: Types.DatePoll;
  DateProposal: Types.DateProposal;
  DateTime: Types.Scalars['DateTime']['output'];
  DatumAudience: Types.DatumAudience;
  DatumAudienceInput: Types.DatumAudienceInput;
  DemoPerson: Types.DemoPerson;
  DeskSignal: Types.DeskSignal;
  DoneInDossierInput: Types.DoneInDossierInput;
  Dossier: DossierRecord;
  DossierAnswer: Types.DossierAnswer;
  DossierAnswerInput: Types.DossierAnswerInput;
  DossierLine: LineRecord;
  DossierLineInput: Types.DossierLineInput;
  DossierSummary: Types.DossierSummary;
  EarlierSignature: Types.EarlierSignature;
  Edition: Types.Edition;
  EndingTraject: Types.EndingTraject;
  EntryChanged: Omit<Types.EntryChanged, 'entry'> & { entry: ResolversParentTypes['PlanEntry'] };
  EntryInput: Types.EntryInput;
  EntryRemoved: Types.EntryRemoved;
  ErasedTraject: Types.ErasedTraject;
  Escalation: Types.Escalation;
  EscalationStep: Types.EscalationStep;
  EventDelivery: Types.EventDelivery;
  Expectation: Types.Expectation;
  ExplainLevelInput: Types.ExplainLevelInput;
  FieldOption: Types.FieldOption;
  Figure: Types.Figure;
  FigureCount: Types.FigureCount;
  FigureGroup: Types.FigureGroup;
  FigureQuarter: Types.FigureQuarter;
  Folder: Types.Folder;
  FolderSection: Types.FolderSection;
  FormAbout: Types.FormAbout;
  FormField: Types.FormField;
  FormRules: Types.FormRules;
  FormSection: Types.FormSection;
  GoOnWithoutConsentInput: Types.GoOnWithoutConsentInput;
  GoToItemInput: Types.GoToItemInput;
  GoToPhaseInput: Types.GoToPhaseInput;
  GuestTicket: Types.GuestTicket;
  HandOverInput: Types.HandOverInput;
  Handover: Types.Handover;
  HandoverCandidate: Types.HandoverCandidate;
  HandoverItem: Types.HandoverItem;
  HandoverLine: Types.HandoverLine;
  HouseholdMemberInput: Types.HouseholdMemberInput;
  ID: Types.Scalars['ID']['output'];
  ImportAccountsInput: Types.ImportAccountsInput;
  Int: Types.Scalars['Int']['output'];
  IntakeRequest: Types.IntakeRequest;
  Invitation: Omit<Types.Invitation, 'person'> & { person: ResolversParentTypes['Person'] };
  InvitationPreview: Types.InvitationPreview;
  Keeping: Types.Keeping;
  LacksProfile: Types.LacksProfile;
  LevelDecision: Types.LevelDecision;
  LevelForHousehold: RegieRecord;
  LevelNeeds: Types.LevelNeeds;
  LevelProposal: Types.LevelProposal;
  MarkAttendanceInput: Types.MarkAttendanceInput;
  Me: MeRecord;
  Meeting: MeetingView;
  MeetingExperience: Types.MeetingExperience;
  MeetingRegisseur: Types.MeetingRegisseur;
  MeetingSummary: Types.MeetingSummary;
  MethodRule: Types.MethodRule;
  MethodSource: Types.MethodSource;
  MoodCounts: Types.MoodCounts;
  MoveEntryInput: Types.MoveEntryInput;
  Mutation: Record<PropertyKey, never>;
  MyAction: Omit<Types.MyAction, 'action'> & { action: ResolversParentTypes['Action'] };
  NameHelperInput: Types.NameHelperInput;
  NameInDossierInput: Types.NameInDossierInput;
  NewSecondFactor: Types.NewSecondFactor;
  NewWebhook: Types.NewWebhook;
  NotDone: Types.NotDone;
  Obligation: Types.Obligation;
  OpenDossierInput: Types.OpenDossierInput;
  OpenPlanAnswersInput: Types.OpenPlanAnswersInput;
  OpeningItem: Types.OpeningItem;
  Organisation: Types.Organisation;
  OrganisationAccount: Types.OrganisationAccount;
  OrganisationLine: Types.OrganisationLine;
  OrganisationLog: Types.OrganisationLog;
  OwnDataProgress: Types.OwnDataProgress;
  OwnExperience: Types.OwnExperience;
  Participant: Types.Participant;
  Passkey: Types.Passkey;
  PauseMeetingInput: Types.PauseMeetingInput;
  Person: PersonRecord;
  PersonDateAnswer: Types.PersonDateAnswer;
  PersonReason: Types.PersonReason;
  Phase: Types.Phase;
  PhaseMove: Types.PhaseMove;
  PhaseStep: Types.PhaseStep;
  PickDateInput: Types.PickDateInput;
  Place: PlaceRecord;
  Plan: PlanView;
  PlanAnswer: AnswerView;
  PlanAtLevel: Types.PlanAtLevel;
  PlanChange: Types.PlanChange;
  PlanEntry: EntryView;
  PlanEvent: ResolversUnionTypes<ResolversParentTypes>['PlanEvent'];
  PlanEvents: PlanEventsView;
  PlanForm: Types.PlanForm;
  PlanMeetingInput: Types.PlanMeetingInput;
  PlanRow: Types.PlanRow;
  PlanSection: SectionView;
  PlanStateChanged: StateView;
  PlanSummary: StoredPlan;
  PlanText: Types.PlanText;
  PlanToStart: Types.PlanToStart;
  PlanVersion: StoredVersion;
  PlannedHandover: Types.PlannedHandover;
  Principle: Types.Principle;
  ProfessionalNeeded: Types.ProfessionalNeeded;
  ProfileNeed: Types.ProfileNeed;
  ProposeRegieLevelInput: Types.ProposeRegieLevelInput;
  Query: Record<PropertyKey, never>;
  RefusedAccess: Types.RefusedAccess;
  Regie: RegieRecord;
  RegieAdvice: Types.RegieAdvice;
  RegieLevelChanged: Omit<Types.RegieLevelChanged, 'regie'> & { regie: ResolversParentTypes['Regie'] };
  RegieLevelConflict: Omit<Types.RegieLevelConflict, 'regie'> & { regie: ResolversParentTypes['Regie'] };
  RegieLevelInfo: Types.RegieLevelInfo;
  RegisseurCandidate: Types.RegisseurCandidate;
  RegisseurLoad: Types.RegisseurLoad;
  RegisterRequestInput: Types.RegisterRequestInput;
  RemoveFromMeetingInput: Types.RemoveFromMeetingInput;
  RenewPlanInput: Types.RenewPlanInput;
  ReplyInput: Types.ReplyInput;
  Responsibility: Types.Responsibility;
  RetentionTerms: Types.RetentionTerms;
  RetentionTermsInput: Types.RetentionTermsInput;
  RoleAtLevel: Types.RoleAtLevel;
  Round: Types.Round;
  SafetyAction: Types.SafetyAction;
  SafetyScale: ScaleView;
  SafetyScaleAnchor: Types.SafetyScaleAnchor;
  SafetyScaleLine: Types.SafetyScaleLine;
  SafetyScalePoint: Types.SafetyScalePoint;
  SafetySignal: Types.SafetySignal;
  SafetySignalInput: Types.SafetySignalInput;
  SafetyStep: Types.SafetyStep;
  SecondFactor: Types.SecondFactor;
  SectionChanged: Omit<Types.SectionChanged, 'section'> & { section: ResolversParentTypes['PlanSection'] };
  Session: Types.Session;
  SetActionInput: Types.SetActionInput;
  SetActionStateInput: Types.SetActionStateInput;
  SetNextMeetingInput: Types.SetNextMeetingInput;
  SetPlanReadersInput: Types.SetPlanReadersInput;
  SetSectionOpenInput: Types.SetSectionOpenInput;
  ShareEntryInput: Types.ShareEntryInput;
  ShareOwnPlanInput: Types.ShareOwnPlanInput;
  ShowAsAskedInput: Types.ShowAsAskedInput;
  SignInProvider: Types.SignInProvider;
  Stagnation: Types.Stagnation;
  StandingLine: Types.StandingLine;
  StartCriterion: Types.StartCriterion;
  StartOwnPlanInput: Types.StartOwnPlanInput;
  StartPlanInput: Types.StartPlanInput;
  String: Types.Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Successor: Types.Successor;
  TellExperienceInput: Types.TellExperienceInput;
  TextRung: Types.TextRung;
  TextUpdated: LettersView;
  TickStepInput: Types.TickStepInput;
  TimelineItem: Types.TimelineItem;
  Traject: TrajectRecord;
  TrajectChange: Types.TrajectChange;
  TrajectSummary: TrajectSummaryRecord;
  Transition: Types.Transition;
  TransitionAdvice: Types.TransitionAdvice;
  Verwijsindex: Types.Verwijsindex;
  VerwijsindexMatch: Types.VerwijsindexMatch;
  VerwijsindexRisk: Types.VerwijsindexRisk;
  WaitingGuest: Types.WaitingGuest;
  WaitingRequest: Types.WaitingRequest;
  Webhook: Types.Webhook;
  Word: Types.Word;
  WorkContact: Types.WorkContact;
  WriteAlongInput: Types.WriteAlongInput;
  WriteTextInput: Types.WriteTextInput;
  WriterTicket: Types.WriterTicket;
}>;

export type LogsDirectiveArgs = {
  as?: Types.Maybe<Types.AccessedThing>;
  nothing?: Types.Maybe<Types.Scalars['String']['input']>;
};

export type LogsDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = LogsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type NeedsDirectiveArgs = {
  of?: Types.Maybe<Types.Scalars['String']['input']>;
  recent?: Types.Maybe<Types.Scalars['Boolean']['input']>;
  right: Types.Right;
};

export type NeedsDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = NeedsDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccessLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessLine'] = ResolversParentTypes['AccessLine']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['AccessedThing'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type AccessLogCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessLogCheck'] = ResolversParentTypes['AccessLogCheck']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  broken?: Resolver<Array<ResolversTypes['BrokenChain']>, ParentType, ContextType>;
  chains?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AccessLogOverviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccessLogOverview'] = ResolversParentTypes['AccessLogOverview']> = ResolversObject<{
  anchoredAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastCheck?: Resolver<Types.Maybe<ResolversTypes['AccessLogCheck']>, ParentType, ContextType>;
  refused?: Resolver<Array<ResolversTypes['RefusedAccess']>, ParentType, ContextType>;
}>;

export type AccountImportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccountImport'] = ResolversParentTypes['AccountImport']> = ResolversObject<{
  fault?: Resolver<Types.Maybe<ResolversTypes['AccountFileFault']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['AccountImportLine']>, ParentType, ContextType>;
  made?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AccountImportLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccountImportLine'] = ResolversParentTypes['AccountImportLine']> = ResolversObject<{
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['AccountImportFault']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['OrganisationRole']>, ParentType, ContextType>;
}>;

export type ActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = ResolversObject<{
  covered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  due?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  goalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ownerName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ActionState'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ActionChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActionChanged'] = ResolversParentTypes['ActionChanged']> = ResolversObject<{
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type AgendaItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = ResolversObject<{
  opening?: Resolver<Types.Maybe<ResolversTypes['AgendaOpening']>, ParentType, ContextType>;
  plannedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sectionKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.AgendaItemTitleArgs, 'language'>>;
  usedSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type AgendaOpeningResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgendaOpening'] = ResolversParentTypes['AgendaOpening']> = ResolversObject<{
  agreed?: Resolver<Types.Maybe<ResolversTypes['AgreementAtMeeting']>, ParentType, ContextType>;
  asksAgreement?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.AgendaOpeningTextArgs, 'language'>>;
  tips?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.AgendaOpeningTipsArgs, 'language'>>;
}>;

export type AgreementAtMeetingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreementAtMeeting'] = ResolversParentTypes['AgreementAtMeeting']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  personIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
}>;

export type AnswerChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AnswerChanged'] = ResolversParentTypes['AnswerChanged']> = ResolversObject<{
  answer?: Resolver<ResolversTypes['PlanAnswer'], ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type AssessmentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = ResolversObject<{
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['AssessmentOutcome']>, ParentType, ContextType>;
  reportAt?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['AssessmentStep']>, ParentType, ContextType>;
}>;

export type AssessmentBranchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentBranch'] = ResolversParentTypes['AssessmentBranch']> = ResolversObject<{
  next?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['AssessmentOutcome']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type AssessmentFrameworkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentFramework'] = ResolversParentTypes['AssessmentFramework']> = ResolversObject<{
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['AssessmentQuestion']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MethodSource'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type AssessmentQuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentQuestion'] = ResolversParentTypes['AssessmentQuestion']> = ResolversObject<{
  no?: Resolver<ResolversTypes['AssessmentBranch'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MethodSource'], ParentType, ContextType>;
  withVeiligThuis?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  yes?: Resolver<ResolversTypes['AssessmentBranch'], ParentType, ContextType>;
}>;

export type AssessmentStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssessmentStep'] = ResolversParentTypes['AssessmentStep']> = ResolversObject<{
  answer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['AssessmentOutcome']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type BorrowedPartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BorrowedPart'] = ResolversParentTypes['BorrowedPart']> = ResolversObject<{
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type BrokenChainResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BrokenChain'] = ResolversParentTypes['BrokenChain']> = ResolversObject<{
  at?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chain?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ChainFault'], ParentType, ContextType>;
}>;

export interface BytesScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Bytes'], any> {
  name: 'Bytes';
}

export type CalendarFeedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = ResolversObject<{
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type CardValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CardValue'] = ResolversParentTypes['CardValue']> = ResolversObject<{
  borrowedFrom?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<Types.Maybe<ResolversTypes['MethodSource']>, ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ChainRungResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainRung'] = ResolversParentTypes['ChainRung']> = ResolversObject<{
  adds?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MethodSource'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ChangeRegieLevelResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeRegieLevelResult'] = ResolversParentTypes['ChangeRegieLevelResult']> = ResolversObject<{
  __resolveType?: TypeResolveFn<'RegieLevelChanged' | 'RegieLevelConflict', ParentType, ContextType>;
}>;

export type ChecklistResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Checklist'] = ResolversParentTypes['Checklist']> = ResolversObject<{
  moves?: Resolver<Array<ResolversTypes['PhaseMove']>, ParentType, ContextType>;
  phases?: Resolver<Array<ResolversTypes['ChecklistPhase']>, ParentType, ContextType>;
}>;

export type ChecklistPhaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChecklistPhase'] = ResolversParentTypes['ChecklistPhase']> = ResolversObject<{
  goTo?: Resolver<Types.Maybe<ResolversTypes['TrajectPhase']>, ParentType, ContextType>;
  next?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['Phase'], ParentType, ContextType>;
  reasonNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ChecklistStep']>, ParentType, ContextType>;
}>;

export type ChecklistStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChecklistStep'] = ResolversParentTypes['ChecklistStep']> = ResolversObject<{
  at?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  done?: Resolver<Types.Maybe<ResolversTypes['StepDone']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['PhaseStep'], ParentType, ContextType>;
}>;

export type ClosedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Closed'] = ResolversParentTypes['Closed']> = ResolversObject<{
  aftercare?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  despite?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evaluation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  followUp?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relapse?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ClosedTrajectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClosedTraject'] = ResolversParentTypes['ClosedTraject']> = ResolversObject<{
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  eraseAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  regisseurName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type ClosingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Closing'] = ResolversParentTypes['Closing']> = ResolversObject<{
  bars?: Resolver<Array<ResolversTypes['ClosingBar']>, ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['ClosingCheck']>, ParentType, ContextType>;
}>;

export type ClosingCheckResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClosingCheck'] = ResolversParentTypes['ClosingCheck']> = ResolversObject<{
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClosingCheckKind'], ParentType, ContextType>;
}>;

export type ClosingItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClosingItem'] = ResolversParentTypes['ClosingItem']> = ResolversObject<{
  borrowedFrom?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClosingKind'], ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MethodSource'], ParentType, ContextType>;
  systemSees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ColleagueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Colleague'] = ResolversParentTypes['Colleague']> = ResolversObject<{
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  function?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ComingInResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComingIn'] = ResolversParentTypes['ComingIn']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byCode?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mayAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type CompetenceProfileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompetenceProfile'] = ResolversParentTypes['CompetenceProfile']> = ResolversObject<{
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  competences?: Resolver<Array<ResolversTypes['CoreCompetence']>, ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['ProfileGrade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includes?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  includesOurs?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RegieRole'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MethodSource'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ConditionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Condition'] = ResolversParentTypes['Condition']> = ResolversObject<{
  criterion?: Resolver<ResolversTypes['Criterion'], ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ConsultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Consult'] = ResolversParentTypes['Consult']> = ResolversObject<{
  for?: Resolver<ResolversTypes['ConsultFor'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = ResolversObject<{
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  audiences?: Resolver<Types.Maybe<Array<ResolversTypes['DatumAudience']>>, ParentType, ContextType>;
  birthDate?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedById?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  emailByAnother?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  emailRefused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hiddenFrom?: Resolver<Types.Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ContraIndicationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContraIndication'] = ResolversParentTypes['ContraIndication']> = ResolversObject<{
  conditions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MethodSource'], ParentType, ContextType>;
  warning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type CoreCompetenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoreCompetence'] = ResolversParentTypes['CoreCompetence']> = ResolversObject<{
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type CoveredWordsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CoveredWords'] = ResolversParentTypes['CoveredWords']> = ResolversObject<{
  drawings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type CrisisAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CrisisAnswer'] = ResolversParentTypes['CrisisAnswer']> = ResolversObject<{
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type CrisisQuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CrisisQuestion'] = ResolversParentTypes['CrisisQuestion']> = ResolversObject<{
  hint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type CriterionAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CriterionAnswer'] = ResolversParentTypes['CriterionAnswer']> = ResolversObject<{
  criterion?: Resolver<ResolversTypes['Criterion'], ParentType, ContextType>;
  holds?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
}>;

export type CriterionInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CriterionInfo'] = ResolversParentTypes['CriterionInfo']> = ResolversObject<{
  code?: Resolver<ResolversTypes['Criterion'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reversed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MethodSource'], ParentType, ContextType>;
}>;

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export type DatePollResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DatePoll'] = ResolversParentTypes['DatePoll']> = ResolversObject<{
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposals?: Resolver<Array<ResolversTypes['DateProposal']>, ParentType, ContextType>;
  viewerAsked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waitingFor?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  waitsForViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type DateProposalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DateProposal'] = ResolversParentTypes['DateProposal']> = ResolversObject<{
  answers?: Resolver<Array<ResolversTypes['PersonDateAnswer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mine?: Resolver<Types.Maybe<ResolversTypes['DateAnswer']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DatumAudienceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DatumAudience'] = ResolversParentTypes['DatumAudience']> = ResolversObject<{
  datum?: Resolver<ResolversTypes['ContactDatum'], ParentType, ContextType>;
  visibleTo?: Resolver<Array<ResolversTypes['Side']>, ParentType, ContextType>;
}>;

export type DemoPersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DemoPerson'] = ResolversParentTypes['DemoPerson']> = ResolversObject<{
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type DeskSignalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeskSignal'] = ResolversParentTypes['DeskSignal']> = ResolversObject<{
  householdName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  professionalNeeded?: Resolver<Types.Maybe<ResolversTypes['ProfessionalNeeded']>, ParentType, ContextType>;
  signal?: Resolver<ResolversTypes['SafetySignal'], ParentType, ContextType>;
  trajectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type DossierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Dossier'] = ResolversParentTypes['Dossier']> = ResolversObject<{
  crisisQuestions?: Resolver<Array<ResolversTypes['CrisisQuestion']>, ParentType, ContextType, RequireFields<Types.DossierCrisisQuestionsArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lifeThreatening?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['DossierLine']>, ParentType, ContextType>;
  named?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pdfPath?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sawId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startStep?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  trajectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type DossierAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DossierAnswer'] = ResolversParentTypes['DossierAnswer']> = ResolversObject<{
  question?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type DossierLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DossierLine'] = ResolversParentTypes['DossierLine']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  crisis?: Resolver<Array<ResolversTypes['CrisisAnswer']>, ParentType, ContextType>;
  doneAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  due?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  held?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DossierLineKind'], ParentType, ContextType>;
  lifeThreatening?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.DossierLineOutcomesArgs, 'language'>>;
  report?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  walk?: Resolver<Array<ResolversTypes['DossierAnswer']>, ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type DossierSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DossierSummary'] = ResolversParentTypes['DossierSummary']> = ResolversObject<{
  dueFirst?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lifeThreatening?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reportDue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type EarlierSignatureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EarlierSignature'] = ResolversParentTypes['EarlierSignature']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type EditionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Edition'] = ResolversParentTypes['Edition']> = ResolversObject<{
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appointmentRules?: Resolver<Array<ResolversTypes['MethodRule']>, ParentType, ContextType>;
  assessmentFramework?: Resolver<ResolversTypes['AssessmentFramework'], ParentType, ContextType>;
  borrowed?: Resolver<Array<ResolversTypes['BorrowedPart']>, ParentType, ContextType>;
  chain?: Resolver<Array<ResolversTypes['ChainRung']>, ParentType, ContextType>;
  closing?: Resolver<Array<ResolversTypes['ClosingItem']>, ParentType, ContextType>;
  contraIndication?: Resolver<Types.Maybe<ResolversTypes['ContraIndication']>, ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['CriterionInfo']>, ParentType, ContextType>;
  firstLevelBy?: Resolver<ResolversTypes['FirstLevelBy'], ParentType, ContextType>;
  folders?: Resolver<Array<ResolversTypes['Folder']>, ParentType, ContextType>;
  forms?: Resolver<Array<ResolversTypes['PlanForm']>, ParentType, ContextType>;
  handover?: Resolver<Array<ResolversTypes['HandoverItem']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDefault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['RegieLevelInfo']>, ParentType, ContextType>;
  notDone?: Resolver<Array<ResolversTypes['NotDone']>, ParentType, ContextType>;
  opening?: Resolver<Array<ResolversTypes['OpeningItem']>, ParentType, ContextType>;
  phases?: Resolver<Array<ResolversTypes['Phase']>, ParentType, ContextType>;
  principles?: Resolver<Array<ResolversTypes['Principle']>, ParentType, ContextType>;
  principlesTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  profiles?: Resolver<Array<ResolversTypes['CompetenceProfile']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  regisseurRole?: Resolver<ResolversTypes['RegieRole'], ParentType, ContextType>;
  responsibilities?: Resolver<Array<ResolversTypes['Responsibility']>, ParentType, ContextType>;
  safetyPlanFrom3?: Resolver<ResolversTypes['PlanNeed'], ParentType, ContextType>;
  safetyRules?: Resolver<Array<ResolversTypes['MethodRule']>, ParentType, ContextType>;
  safetySteps?: Resolver<Array<ResolversTypes['SafetyStep']>, ParentType, ContextType>;
  safetyStepsWhen?: Resolver<Array<ResolversTypes['Criterion']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MethodSource'], ParentType, ContextType>;
  speakingOrder?: Resolver<Array<ResolversTypes['SpeakingGroup']>, ParentType, ContextType>;
  startCriteria?: Resolver<Array<ResolversTypes['StartCriterion']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  transitions?: Resolver<Array<ResolversTypes['Transition']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verwijsindex?: Resolver<Types.Maybe<ResolversTypes['Verwijsindex']>, ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['Word']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type EndingTrajectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EndingTraject'] = ResolversParentTypes['EndingTraject']> = ResolversObject<{
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  eraseAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type EntryChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntryChanged'] = ResolversParentTypes['EntryChanged']> = ResolversObject<{
  entry?: Resolver<ResolversTypes['PlanEntry'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type EntryRemovedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntryRemoved'] = ResolversParentTypes['EntryRemoved']> = ResolversObject<{
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ErasedTrajectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ErasedTraject'] = ResolversParentTypes['ErasedTraject']> = ResolversObject<{
  closedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  erasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type EscalationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Escalation'] = ResolversParentTypes['Escalation']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  step?: Resolver<Types.Maybe<ResolversTypes['EscalationStep']>, ParentType, ContextType>;
  trajectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tried?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type EscalationStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EscalationStep'] = ResolversParentTypes['EscalationStep']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type EventDeliveryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventDelivery'] = ResolversParentTypes['EventDelivery']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fault?: Resolver<Types.Maybe<ResolversTypes['DeliveryFault']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  nextTryAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  status?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  triedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type ExpectationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Expectation'] = ResolversParentTypes['Expectation']> = ResolversObject<{
  kind?: Resolver<ResolversTypes['ExpectationKind'], ParentType, ContextType>;
  meetingAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  obligation?: Resolver<Types.Maybe<ResolversTypes['Obligation']>, ParentType, ContextType>;
}>;

export type FieldOptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FieldOption'] = ResolversParentTypes['FieldOption']> = ResolversObject<{
  examples?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
}>;

export type FigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = ResolversObject<{
  groups?: Resolver<Array<ResolversTypes['FigureGroup']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FigureKind'], ParentType, ContextType>;
}>;

export type FigureCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureCount'] = ResolversParentTypes['FigureCount']> = ResolversObject<{
  count?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['FigureOutcome'], ParentType, ContextType>;
}>;

export type FigureGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureGroup'] = ResolversParentTypes['FigureGroup']> = ResolversObject<{
  by?: Resolver<ResolversTypes['FigureGrouping'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['FigureCount']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type FigureQuarterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FigureQuarter'] = ResolversParentTypes['FigureQuarter']> = ResolversObject<{
  figures?: Resolver<Array<ResolversTypes['Figure']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
}>;

export type FolderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Folder'] = ResolversParentTypes['Folder']> = ResolversObject<{
  audience?: Resolver<ResolversTypes['FolderAudience'], ParentType, ContextType>;
  intro?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['FolderSection']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MethodSource'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type FolderSectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FolderSection'] = ResolversParentTypes['FolderSection']> = ResolversObject<{
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  list?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paragraphs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type FormAboutResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormAbout'] = ResolversParentTypes['FormAbout']> = ResolversObject<{
  howLong?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type FormFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormField'] = ResolversParentTypes['FormField']> = ResolversObject<{
  datum?: Resolver<Types.Maybe<ResolversTypes['PersonDatum']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FieldKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  many?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['FieldOption']>, ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  oursNote?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['FormField']>, ParentType, ContextType>;
  perPerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  prompts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<Types.Maybe<ResolversTypes['FieldRole']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MethodSource'], ParentType, ContextType>;
}>;

export type FormRulesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormRules'] = ResolversParentTypes['FormRules']> = ResolversObject<{
  adopted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  consentAsked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['FormOwner'], ParentType, ContextType>;
  safetyPlanBefore?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  signedAgain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signedBy?: Resolver<ResolversTypes['SignedBy'], ParentType, ContextType>;
  togetherWith?: Resolver<Types.Maybe<ResolversTypes['FormKind']>, ParentType, ContextType>;
  when?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type FormSectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FormSection'] = ResolversParentTypes['FormSection']> = ResolversObject<{
  addLabel?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  analysis?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asksNextMeeting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanation?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FormField']>, ParentType, ContextType>;
  filledFrom?: Resolver<Types.Maybe<ResolversTypes['FilledFrom']>, ParentType, ContextType>;
  filledLast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onUnsafeCard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  oursNote?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repeatable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  safetyQuestions?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MethodSource'], ParentType, ContextType>;
  speech?: Resolver<ResolversTypes['Speech'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type GuestTicketResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GuestTicket'] = ResolversParentTypes['GuestTicket']> = ResolversObject<{
  admission?: Resolver<ResolversTypes['Admission'], ParentType, ContextType>;
  meetingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type HandoverResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Handover'] = ResolversParentTypes['Handover']> = ResolversObject<{
  candidates?: Resolver<Array<ResolversTypes['HandoverCandidate']>, ParentType, ContextType>;
  open?: Resolver<Array<ResolversTypes['HandoverLine']>, ParentType, ContextType>;
  planned?: Resolver<Types.Maybe<ResolversTypes['PlannedHandover']>, ParentType, ContextType>;
}>;

export type HandoverCandidateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HandoverCandidate'] = ResolversParentTypes['HandoverCandidate']> = ResolversObject<{
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fits?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  function?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type HandoverItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HandoverItem'] = ResolversParentTypes['HandoverItem']> = ResolversObject<{
  borrowedFrom?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MethodSource'], ParentType, ContextType>;
  systemSees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  when?: Resolver<ResolversTypes['HandoverWhen'], ParentType, ContextType>;
}>;

export type HandoverLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['HandoverLine'] = ResolversParentTypes['HandoverLine']> = ResolversObject<{
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['HandedItem'], ParentType, ContextType>;
}>;

export type IntakeRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntakeRequest'] = ResolversParentTypes['IntakeRequest']> = ResolversObject<{
  answers?: Resolver<Array<ResolversTypes['CriterionAnswer']>, ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lifeThreatening?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unsafe?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
}>;

export type InvitationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = ResolversObject<{
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  qrSvg?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
}>;

export type InvitationPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvitationPreview'] = ResolversParentTypes['InvitationPreview']> = ResolversObject<{
  forFirstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  invitedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meetsAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  readers?: Resolver<Array<ResolversTypes['Side']>, ParentType, ContextType>;
}>;

export type KeepingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Keeping'] = ResolversParentTypes['Keeping']> = ResolversObject<{
  eraseAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  keepMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readUntil?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
}>;

export type LacksProfileResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LacksProfile'] = ResolversParentTypes['LacksProfile']> = ResolversObject<{
  asked?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  has?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type LevelDecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LevelDecision'] = ResolversParentTypes['LevelDecision']> = ResolversObject<{
  answers?: Resolver<Array<ResolversTypes['CriterionAnswer']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deviates?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  heard?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  motivation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type LevelForHouseholdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LevelForHousehold'] = ResolversParentTypes['LevelForHousehold']> = ResolversObject<{
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.LevelForHouseholdMeaningArgs, 'language'>>;
  words?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type LevelNeedsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LevelNeeds'] = ResolversParentTypes['LevelNeeds']> = ResolversObject<{
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['PlanAtLevel']>, ParentType, ContextType>;
  profiles?: Resolver<Array<ResolversTypes['ProfileNeed']>, ParentType, ContextType>;
}>;

export type LevelProposalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LevelProposal'] = ResolversParentTypes['LevelProposal']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  motivation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type MeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = ResolversObject<{
  accountId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  cameIn?: Resolver<Array<ResolversTypes['ComingIn']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SessionKind'], ParentType, ContextType>;
  meetingId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationRoles?: Resolver<Array<ResolversTypes['OrganisationRole']>, ParentType, ContextType>;
  ownCode?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ownDevice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  persons?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  recognitionCode?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type MeetingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = ResolversObject<{
  adoptedVersion?: Resolver<Types.Maybe<ResolversTypes['PlanVersion']>, ParentType, ContextType>;
  agenda?: Resolver<Array<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  besidePlanId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  chairs?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  code?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  codeFrom?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  current?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  currentSince?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ending?: Resolver<Types.Maybe<ResolversTypes['MeetingEnding']>, ParentType, ContextType>;
  everyoneIsIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  floor?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  hands?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  joinAddress?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  joinQrSvg?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nextMeeting?: Resolver<Types.Maybe<ResolversTypes['MeetingSummary']>, ParentType, ContextType>;
  noteTaker?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  pausedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  planId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  refusals?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  regisseur?: Resolver<Types.Maybe<ResolversTypes['MeetingRegisseur']>, ParentType, ContextType>;
  reminderDays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  round?: Resolver<Types.Maybe<ResolversTypes['Round']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  silent?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  startedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeetingState'], ParentType, ContextType>;
  trajectId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  viewerChairs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  viewerId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  viewerLeads?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  waiting?: Resolver<Array<ResolversTypes['WaitingGuest']>, ParentType, ContextType>;
}>;

export type MeetingExperienceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingExperience'] = ResolversParentTypes['MeetingExperience']> = ResolversObject<{
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  meetingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  moods?: Resolver<Types.Maybe<ResolversTypes['MoodCounts']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type MeetingRegisseurResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingRegisseur'] = ResolversParentTypes['MeetingRegisseur']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workContact?: Resolver<Types.Maybe<ResolversTypes['WorkContact']>, ParentType, ContextType>;
}>;

export type MeetingSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingSummary'] = ResolversParentTypes['MeetingSummary']> = ResolversObject<{
  calendarPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ending?: Resolver<Types.Maybe<ResolversTypes['MeetingEnding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedIds?: Resolver<Types.Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  planId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeetingState'], ParentType, ContextType>;
}>;

export type MethodRuleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodRule'] = ResolversParentTypes['MethodRule']> = ResolversObject<{
  borrowedFrom?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  courtMeasure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MethodSource'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type MethodSourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodSource'] = ResolversParentTypes['MethodSource']> = ResolversObject<{
  heading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type MoodCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MoodCounts'] = ResolversParentTypes['MoodCounts']> = ResolversObject<{
  good?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hard?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neutral?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  addDossierLine?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType, RequireFields<Types.MutationAddDossierLineArgs, 'input'>>;
  addEntry?: Resolver<ResolversTypes['PlanChange'], ParentType, ContextType, RequireFields<Types.MutationAddEntryArgs, 'input'>>;
  addPasskey?: Resolver<Array<ResolversTypes['Passkey']>, ParentType, ContextType, RequireFields<Types.MutationAddPasskeyArgs, 'response'>>;
  addPerson?: Resolver<ResolversTypes['Person'], ParentType, ContextType, RequireFields<Types.MutationAddPersonArgs, 'input'>>;
  addWebhook?: Resolver<ResolversTypes['NewWebhook'], ParentType, ContextType, RequireFields<Types.MutationAddWebhookArgs, 'address'>>;
  admitGuest?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<Types.MutationAdmitGuestArgs, 'input'>>;
  adoptBesidePlan?: Resolver<ResolversTypes['PlanVersion'], ParentType, ContextType, RequireFields<Types.MutationAdoptBesidePlanArgs, 'input'>>;
  adoptPlan?: Resolver<ResolversTypes['PlanVersion'], ParentType, ContextType, RequireFields<Types.MutationAdoptPlanArgs, 'input'>>;
  agreeAtMeeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<Types.MutationAgreeAtMeetingArgs, 'input'>>;
  answer?: Resolver<ResolversTypes['PlanChange'], ParentType, ContextType, RequireFields<Types.MutationAnswerArgs, 'input'>>;
  answerComingIn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Types.MutationAnswerComingInArgs, 'id' | 'mine'>>;
  answerDates?: Resolver<ResolversTypes['DatePoll'], ParentType, ContextType, RequireFields<Types.MutationAnswerDatesArgs, 'input'>>;
  answerEscalation?: Resolver<ResolversTypes['Escalation'], ParentType, ContextType, RequireFields<Types.MutationAnswerEscalationArgs, 'input'>>;
  answerSafetySignal?: Resolver<ResolversTypes['SafetySignal'], ParentType, ContextType, RequireFields<Types.MutationAnswerSafetySignalArgs, 'answer' | 'signalId'>>;
  appointFirstRegisseur?: Resolver<ResolversTypes['Traject'], ParentType, ContextType, RequireFields<Types.MutationAppointFirstRegisseurArgs, 'input'>>;
  appointSuccessor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Types.MutationAppointSuccessorArgs, 'input'>>;
  askDates?: Resolver<ResolversTypes['DatePoll'], ParentType, ContextType, RequireFields<Types.MutationAskDatesArgs, 'input'>>;
  askForSafetyPlan?: Resolver<ResolversTypes['PlanSummary'], ParentType, ContextType, RequireFields<Types.MutationAskForSafetyPlanArgs, 'planId'>>;
  askManager?: Resolver<ResolversTypes['Escalation'], ParentType, ContextType, RequireFields<Types.MutationAskManagerArgs, 'input'>>;
  callOffMeeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<Types.MutationCallOffMeetingArgs, 'input'>>;
  changeAccount?: Resolver<ResolversTypes['OrganisationAccount'], ParentType, ContextType, RequireFields<Types.MutationChangeAccountArgs, 'input'>>;
  changeMeeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<Types.MutationChangeMeetingArgs, 'input'>>;
  changePerson?: Resolver<ResolversTypes['Person'], ParentType, ContextType, RequireFields<Types.MutationChangePersonArgs, 'input'>>;
  changeRegieLevel?: Resolver<ResolversTypes['ChangeRegieLevelResult'], ParentType, ContextType, RequireFields<Types.MutationChangeRegieLevelArgs, 'input'>>;
  checkAccessLog?: Resolver<ResolversTypes['AccessLogOverview'], ParentType, ContextType>;
  closeMeeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<Types.MutationCloseMeetingArgs, 'meetingId'>>;
  closeTraject?: Resolver<ResolversTypes['Traject'], ParentType, ContextType, RequireFields<Types.MutationCloseTrajectArgs, 'input'>>;
  comeBack?: Resolver<ResolversTypes['Me'], ParentType, ContextType, RequireFields<Types.MutationComeBackArgs, 'code'>>;
  confirmDevice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Types.MutationConfirmDeviceArgs, 'code' | 'personId'>>;
  confirmSecondFactor?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Types.MutationConfirmSecondFactorArgs, 'code'>>;
  continueGoal?: Resolver<ResolversTypes['PlanChange'], ParentType, ContextType, RequireFields<Types.MutationContinueGoalArgs, 'input'>>;
  coverWords?: Resolver<ResolversTypes['PlanChange'], ParentType, ContextType, RequireFields<Types.MutationCoverWordsArgs, 'input'>>;
  createAccount?: Resolver<ResolversTypes['OrganisationAccount'], ParentType, ContextType, RequireFields<Types.MutationCreateAccountArgs, 'input'>>;
  demandSecondFactor?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType, RequireFields<Types.MutationDemandSecondFactorArgs, 'demanded'>>;
  doneInDossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType, RequireFields<Types.MutationDoneInDossierArgs, 'input'>>;
  endCalendarFeed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endEscalation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Types.MutationEndEscalationArgs, 'escalationId' | 'trajectId'>>;
  endSession?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Types.MutationEndSessionArgs, 'id'>>;
  explainLevel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Types.MutationExplainLevelArgs, 'input'>>;
  finishSignIn?: Resolver<ResolversTypes['Me'], ParentType, ContextType, RequireFields<Types.MutationFinishSignInArgs, 'code'>>;
  giveFloor?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<Types.MutationGiveFloorArgs, 'meetingId'>>;
  goOnWithoutConsent?: Resolver<ResolversTypes['PlanChange'], ParentType, ContextType, RequireFields<Types.MutationGoOnWithoutConsentArgs, 'input'>>;
  goToItem?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<Types.MutationGoToItemArgs, 'input'>>;
  goToPhase?: Resolver<ResolversTypes['Traject'], ParentType, ContextType, RequireFields<Types.MutationGoToPhaseArgs, 'input'>>;
  handOverRegie?: Resolver<ResolversTypes['Traject'], ParentType, ContextType, RequireFields<Types.MutationHandOverRegieArgs, 'input'>>;
  importAccounts?: Resolver<ResolversTypes['AccountImport'], ParentType, ContextType, RequireFields<Types.MutationImportAccountsArgs, 'input'>>;
  invite?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType, RequireFields<Types.MutationInviteArgs, 'channel' | 'personId'>>;
  inviteByLetter?: Resolver<ResolversTypes['Bytes'], ParentType, ContextType, RequireFields<Types.MutationInviteByLetterArgs, 'personId'>>;
  joinByCode?: Resolver<ResolversTypes['GuestTicket'], ParentType, ContextType, RequireFields<Types.MutationJoinByCodeArgs, 'code' | 'name'>>;
  leaveFast?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mailSignInAgainCode?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  makeCalendarFeed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  markAttendance?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<Types.MutationMarkAttendanceArgs, 'input'>>;
  markDiscussed?: Resolver<ResolversTypes['PlanChange'], ParentType, ContextType, RequireFields<Types.MutationMarkDiscussedArgs, 'input'>>;
  moveEntry?: Resolver<ResolversTypes['PlanChange'], ParentType, ContextType, RequireFields<Types.MutationMoveEntryArgs, 'input'>>;
  nameHelper?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<Types.MutationNameHelperArgs, 'input'>>;
  nameInDossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType, RequireFields<Types.MutationNameInDossierArgs, 'input'>>;
  openDossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType, RequireFields<Types.MutationOpenDossierArgs, 'input'>>;
  openPlanAnswers?: Resolver<ResolversTypes['PlanChange'], ParentType, ContextType, RequireFields<Types.MutationOpenPlanAnswersArgs, 'input'>>;
  openRound?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<Types.MutationOpenRoundArgs, 'meetingId'>>;
  passkeyChallenge?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  passkeyToAdd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pauseMeeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<Types.MutationPauseMeetingArgs, 'input'>>;
  pickDate?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<Types.MutationPickDateArgs, 'input'>>;
  planMeeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<Types.MutationPlanMeetingArgs, 'input'>>;
  proposeRegieLevel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Types.MutationProposeRegieLevelArgs, 'input'>>;
  raiseHand?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<Types.MutationRaiseHandArgs, 'meetingId' | 'up'>>;
  recognisePerson?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<Types.MutationRecognisePersonArgs, 'code' | 'meetingId' | 'personId'>>;
  redeemInvitation?: Resolver<ResolversTypes['Me'], ParentType, ContextType, RequireFields<Types.MutationRedeemInvitationArgs, 'token'>>;
  registerRequest?: Resolver<ResolversTypes['Traject'], ParentType, ContextType, RequireFields<Types.MutationRegisterRequestArgs, 'input'>>;
  removeEntry?: Resolver<ResolversTypes['PlanChange'], ParentType, ContextType, RequireFields<Types.MutationRemoveEntryArgs, 'input'>>;
  removeFromMeeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<Types.MutationRemoveFromMeetingArgs, 'input'>>;
  removePasskey?: Resolver<Array<ResolversTypes['Passkey']>, ParentType, ContextType, RequireFields<Types.MutationRemovePasskeyArgs, 'id'>>;
  removePerson?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Types.MutationRemovePersonArgs, 'personId'>>;
  removeSecondFactor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  removeWebhook?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Types.MutationRemoveWebhookArgs, 'id'>>;
  renewPlan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType, RequireFields<Types.MutationRenewPlanArgs, 'input'>>;
  reopenTraject?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Types.MutationReopenTrajectArgs, 'reason' | 'trajectId'>>;
  replyToMeeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<Types.MutationReplyToMeetingArgs, 'input'>>;
  requestSignInMail?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Types.MutationRequestSignInMailArgs, 'email'>>;
  resetSecondFactor?: Resolver<ResolversTypes['OrganisationAccount'], ParentType, ContextType, RequireFields<Types.MutationResetSecondFactorArgs, 'accountId'>>;
  restoreEntry?: Resolver<ResolversTypes['PlanChange'], ParentType, ContextType, RequireFields<Types.MutationRestoreEntryArgs, 'input'>>;
  resumeMeeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<Types.MutationResumeMeetingArgs, 'meetingId'>>;
  sendEventAgain?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType, RequireFields<Types.MutationSendEventAgainArgs, 'deliveryId'>>;
  sendSafetySignal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Types.MutationSendSafetySignalArgs, 'input'>>;
  setAccountState?: Resolver<ResolversTypes['OrganisationAccount'], ParentType, ContextType, RequireFields<Types.MutationSetAccountStateArgs, 'input'>>;
  setAction?: Resolver<ResolversTypes['PlanChange'], ParentType, ContextType, RequireFields<Types.MutationSetActionArgs, 'input'>>;
  setActionState?: Resolver<ResolversTypes['Action'], ParentType, ContextType, RequireFields<Types.MutationSetActionStateArgs, 'input'>>;
  setNextMeeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<Types.MutationSetNextMeetingArgs, 'input'>>;
  setOwnCode?: Resolver<ResolversTypes['Me'], ParentType, ContextType, Partial<Types.MutationSetOwnCodeArgs>>;
  setOwnDevice?: Resolver<ResolversTypes['Me'], ParentType, ContextType, RequireFields<Types.MutationSetOwnDeviceArgs, 'own'>>;
  setPlanReaders?: Resolver<ResolversTypes['Plan'], ParentType, ContextType, RequireFields<Types.MutationSetPlanReadersArgs, 'input'>>;
  setReminderDays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<Types.MutationSetReminderDaysArgs, 'days'>>;
  setRetentionTerms?: Resolver<ResolversTypes['RetentionTerms'], ParentType, ContextType, RequireFields<Types.MutationSetRetentionTermsArgs, 'input'>>;
  setSectionOpen?: Resolver<ResolversTypes['PlanChange'], ParentType, ContextType, RequireFields<Types.MutationSetSectionOpenArgs, 'input'>>;
  setUpSecondFactor?: Resolver<ResolversTypes['NewSecondFactor'], ParentType, ContextType>;
  shareEntry?: Resolver<ResolversTypes['PlanChange'], ParentType, ContextType, RequireFields<Types.MutationShareEntryArgs, 'input'>>;
  shareOwnPlan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType, RequireFields<Types.MutationShareOwnPlanArgs, 'input'>>;
  showContactAsAsked?: Resolver<ResolversTypes['Person'], ParentType, ContextType, RequireFields<Types.MutationShowContactAsAskedArgs, 'input'>>;
  signInAgain?: Resolver<ResolversTypes['Me'], ParentType, ContextType, RequireFields<Types.MutationSignInAgainArgs, 'code'>>;
  signInAgainByPasskey?: Resolver<ResolversTypes['Me'], ParentType, ContextType, RequireFields<Types.MutationSignInAgainByPasskeyArgs, 'response'>>;
  signInAsDemoPerson?: Resolver<ResolversTypes['Me'], ParentType, ContextType, RequireFields<Types.MutationSignInAsDemoPersonArgs, 'key'>>;
  signInByCode?: Resolver<Types.Maybe<ResolversTypes['Me']>, ParentType, ContextType, RequireFields<Types.MutationSignInByCodeArgs, 'code' | 'email'>>;
  signInByLink?: Resolver<Types.Maybe<ResolversTypes['Me']>, ParentType, ContextType, RequireFields<Types.MutationSignInByLinkArgs, 'token'>>;
  signInByPasskey?: Resolver<ResolversTypes['Me'], ParentType, ContextType, RequireFields<Types.MutationSignInByPasskeyArgs, 'response'>>;
  signOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  solveObligation?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType, RequireFields<Types.MutationSolveObligationArgs, 'note' | 'obligationId'>>;
  startMeeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<Types.MutationStartMeetingArgs, 'meetingId'>>;
  startOwnPlan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType, RequireFields<Types.MutationStartOwnPlanArgs, 'input'>>;
  startPlan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType, RequireFields<Types.MutationStartPlanArgs, 'input'>>;
  takeMyData?: Resolver<ResolversTypes['Bytes'], ParentType, ContextType, RequireFields<Types.MutationTakeMyDataArgs, 'form' | 'language'>>;
  takeOverRequest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Types.MutationTakeOverRequestArgs, 'trajectId'>>;
  takePen?: Resolver<ResolversTypes['WriterTicket'], ParentType, ContextType, RequireFields<Types.MutationTakePenArgs, 'planId'>>;
  tellExperience?: Resolver<ResolversTypes['OwnExperience'], ParentType, ContextType, RequireFields<Types.MutationTellExperienceArgs, 'input'>>;
  tickStep?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Types.MutationTickStepArgs, 'input'>>;
  tryWebhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType, RequireFields<Types.MutationTryWebhookArgs, 'id'>>;
  typing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Types.MutationTypingArgs, 'meetingId'>>;
  withdrawDates?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Types.MutationWithdrawDatesArgs, 'pollId' | 'trajectId'>>;
  withdrawHandover?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Types.MutationWithdrawHandoverArgs, 'trajectId'>>;
  withdrawInvitation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<Types.MutationWithdrawInvitationArgs, 'personId'>>;
  writeAlong?: Resolver<ResolversTypes['PlanChange'], ParentType, ContextType, RequireFields<Types.MutationWriteAlongArgs, 'input'>>;
  writeText?: Resolver<ResolversTypes['PlanChange'], ParentType, ContextType, RequireFields<Types.MutationWriteTextArgs, 'input'>>;
}>;

export type MyActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MyAction'] = ResolversParentTypes['MyAction']> = ResolversObject<{
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  confidential?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  householdName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trajectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type NewSecondFactorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NewSecondFactor'] = ResolversParentTypes['NewSecondFactor']> = ResolversObject<{
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  qrSvg?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type NewWebhookResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NewWebhook'] = ResolversParentTypes['NewWebhook']> = ResolversObject<{
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
}>;

export type NotDoneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NotDone'] = ResolversParentTypes['NotDone']> = ResolversObject<{
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotDoneKind'], ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MethodSource'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ObligationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ObligationKind'], ParentType, ContextType>;
  profiles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ObligationReason'], ParentType, ContextType>;
  regisseurName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  solvedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  trajectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type OpeningItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OpeningItem'] = ResolversParentTypes['OpeningItem']> = ResolversObject<{
  asksAgreement?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MethodSource'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tips?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type OrganisationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  profiles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  secondFactorDemanded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type OrganisationAccountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationAccount'] = ResolversParentTypes['OrganisationAccount']> = ResolversObject<{
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  function?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSignInAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  profiles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['OrganisationRole']>, ParentType, ContextType>;
  secondFactor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AccountState'], ParentType, ContextType>;
  teams?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  you?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type OrganisationLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationLine'] = ResolversParentTypes['OrganisationLine']> = ResolversObject<{
  about?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  act?: Resolver<ResolversTypes['OrganisationAct'], ParentType, ContextType>;
  after?: Resolver<Types.Maybe<Array<ResolversTypes['OrganisationRole']>>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Types.Maybe<Array<ResolversTypes['OrganisationRole']>>, ParentType, ContextType>;
  count?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  device?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  refusal?: Resolver<Types.Maybe<ResolversTypes['SignInRefusal']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  way?: Resolver<Types.Maybe<ResolversTypes['SignInWay']>, ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type OrganisationLogResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationLog'] = ResolversParentTypes['OrganisationLog']> = ResolversObject<{
  lines?: Resolver<Array<ResolversTypes['OrganisationLine']>, ParentType, ContextType>;
  next?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
}>;

export type OwnDataProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnDataProgress'] = ResolversParentTypes['OwnDataProgress']> = ResolversObject<{
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type OwnExperienceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnExperience'] = ResolversParentTypes['OwnExperience']> = ResolversObject<{
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meetingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mood?: Resolver<Types.Maybe<ResolversTypes['Mood']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type ParticipantResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = ResolversObject<{
  absenceReason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attendance?: Resolver<ResolversTypes['Attendance'], ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  consent?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  consentByMouth?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  guestId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  online?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remindedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reply?: Resolver<ResolversTypes['Reply'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  typingIn?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unconfirmed?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
}>;

export type PasskeyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Passkey'] = ResolversParentTypes['Passkey']> = ResolversObject<{
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
}>;

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = ResolversObject<{
  canBeInvited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canBeInvitedByHand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canBeMailed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  child?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contact?: Resolver<Types.Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitationState?: Resolver<Types.Maybe<ResolversTypes['InvitationState']>, ParentType, ContextType>;
  isViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regisseur?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  support?: Resolver<Array<ResolversTypes['SupportKind']>, ParentType, ContextType>;
  timesCameIn?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trajectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unconfirmed?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  workContact?: Resolver<Types.Maybe<ResolversTypes['WorkContact']>, ParentType, ContextType>;
}>;

export type PersonDateAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonDateAnswer'] = ResolversParentTypes['PersonDateAnswer']> = ResolversObject<{
  answer?: Resolver<ResolversTypes['DateAnswer'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type PersonReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonReason'] = ResolversParentTypes['PersonReason']> = ResolversObject<{
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type PhaseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Phase'] = ResolversParentTypes['Phase']> = ResolversObject<{
  fromAnywhere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  householdWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  next?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onSafetySignal?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returns?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MethodSource'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PhaseStep']>, ParentType, ContextType>;
  tips?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type PhaseMoveResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PhaseMove'] = ResolversParentTypes['PhaseMove']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['TrajectPhase'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['TrajectPhase'], ParentType, ContextType>;
}>;

export type PhaseStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PhaseStep'] = ResolversParentTypes['PhaseStep']> = ResolversObject<{
  goesOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opens?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ProcessRole'], ParentType, ContextType>;
  systemSees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type PlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = ResolversObject<{
  demo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exitUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keeping?: Resolver<Types.Maybe<ResolversTypes['RetentionTerms']>, ParentType, ContextType>;
  signInProvider?: Resolver<Types.Maybe<ResolversTypes['SignInProvider']>, ParentType, ContextType>;
}>;

export type PlanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = ResolversObject<{
  actions?: Resolver<Array<ResolversTypes['Action']>, ParentType, ContextType>;
  adoptionGaps?: Resolver<Types.Maybe<Array<ResolversTypes['AdoptionGap']>>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['PlanForm'], ParentType, ContextType, RequireFields<Types.PlanFormArgs, 'language'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keeping?: Resolver<ResolversTypes['Keeping'], ParentType, ContextType>;
  meetingId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  readers?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['PlanSection']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanState'], ParentType, ContextType>;
  trajectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unprintable?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['PlanVersion']>, ParentType, ContextType>;
  viewerRights?: Resolver<Array<ResolversTypes['Right']>, ParentType, ContextType>;
  writesOpenly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type PlanAnswerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanAnswer'] = ResolversParentTypes['PlanAnswer']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  date?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  drawing?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fieldKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  option?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outsideName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  personIds?: Resolver<Types.Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  personName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<Types.Maybe<Array<ResolversTypes['PersonReason']>>, ParentType, ContextType>;
  signedBefore?: Resolver<Types.Maybe<Array<ResolversTypes['EarlierSignature']>>, ParentType, ContextType>;
  signedName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waits?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  writtenById?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  writtenByName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  yes?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
}>;

export type PlanAtLevelResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanAtLevel'] = ResolversParentTypes['PlanAtLevel']> = ResolversObject<{
  borrowedFrom?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  need?: Resolver<ResolversTypes['PlanNeed'], ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['PlanKind'], ParentType, ContextType>;
}>;

export type PlanChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanChange'] = ResolversParentTypes['PlanChange']> = ResolversObject<{
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PlanEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanEntry'] = ResolversParentTypes['PlanEntry']> = ResolversObject<{
  answers?: Resolver<Array<ResolversTypes['PlanAnswer']>, ParentType, ContextType>;
  beforehand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coveredWords?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  folded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hat?: Resolver<Types.Maybe<ResolversTypes['Hat']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  live?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sectionKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  speakerId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  speakerName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['PlanText']>, ParentType, ContextType>;
  writtenById?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  writtenByName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type PlanEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanEvent'] = ResolversParentTypes['PlanEvent']> = ResolversObject<{
  __resolveType?: TypeResolveFn<'ActionChanged' | 'AnswerChanged' | 'EntryChanged' | 'EntryRemoved' | 'PlanStateChanged' | 'SectionChanged' | 'TextUpdated', ParentType, ContextType>;
}>;

export type PlanEventsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanEvents'] = ResolversParentTypes['PlanEvents']> = ResolversObject<{
  events?: Resolver<Array<ResolversTypes['PlanEvent']>, ParentType, ContextType>;
  snapshot?: Resolver<Types.Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  upTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PlanFormResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanForm'] = ResolversParentTypes['PlanForm']> = ResolversObject<{
  about?: Resolver<ResolversTypes['FormAbout'], ParentType, ContextType>;
  borrowedFrom?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FormKind'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['FormRules'], ParentType, ContextType>;
  sections?: Resolver<Array<ResolversTypes['FormSection']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MethodSource'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  voice?: Resolver<Types.Maybe<ResolversTypes['Voice']>, ParentType, ContextType>;
}>;

export type PlanRowResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanRow'] = ResolversParentTypes['PlanRow']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workContact?: Resolver<Types.Maybe<ResolversTypes['WorkContact']>, ParentType, ContextType>;
}>;

export type PlanSectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanSection'] = ResolversParentTypes['PlanSection']> = ResolversObject<{
  answersHidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['PlanEntry']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['PlanRow']>, ParentType, ContextType>;
  writingAlong?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type PlanStateChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanStateChanged'] = ResolversParentTypes['PlanStateChanged']> = ResolversObject<{
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanState'], ParentType, ContextType>;
  version?: Resolver<Types.Maybe<ResolversTypes['PlanVersion']>, ParentType, ContextType>;
  versionId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PlanSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanSummary'] = ResolversParentTypes['PlanSummary']> = ResolversObject<{
  aboutName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chosenReaders?: Resolver<Types.Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  follows?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  formKind?: Resolver<ResolversTypes['FormKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  safetyPlanAskedAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PlanState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<Types.PlanSummaryTitleArgs, 'language'>>;
  versions?: Resolver<Array<ResolversTypes['PlanVersion']>, ParentType, ContextType>;
  voice?: Resolver<Types.Maybe<ResolversTypes['Voice']>, ParentType, ContextType>;
}>;

export type PlanTextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanText'] = ResolversParentTypes['PlanText']> = ResolversObject<{
  fieldKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['Bytes'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type PlanToStartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanToStart'] = ResolversParentTypes['PlanToStart']> = ResolversObject<{
  fit?: Resolver<ResolversTypes['PlanFit'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FormKind'], ParentType, ContextType>;
}>;

export type PlanVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlanVersion'] = ResolversParentTypes['PlanVersion']> = ResolversObject<{
  adoptedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pdfPath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  planId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type PlannedHandoverResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlannedHandover'] = ResolversParentTypes['PlannedHandover']> = ResolversObject<{
  followUpOn?: Resolver<Types.Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waitsForMeeting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type PrincipleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Principle'] = ResolversParentTypes['Principle']> = ResolversObject<{
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MethodSource'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ProfessionalNeededResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProfessionalNeeded'] = ResolversParentTypes['ProfessionalNeeded']> = ResolversObject<{
  askedOf?: Resolver<ResolversTypes['ProfessionalAskedOf'], ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['LeaderLacking'], ParentType, ContextType>;
}>;

export type ProfileNeedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProfileNeed'] = ResolversParentTypes['ProfileNeed']> = ResolversObject<{
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  profiles?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RegieRole'], ParentType, ContextType>;
  textProfiles?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
}>;

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  accessLog?: Resolver<Array<ResolversTypes['AccessLine']>, ParentType, ContextType, RequireFields<Types.QueryAccessLogArgs, 'takenAlong' | 'trajectId'>>;
  accessLogOverview?: Resolver<ResolversTypes['AccessLogOverview'], ParentType, ContextType>;
  assessment?: Resolver<ResolversTypes['Assessment'], ParentType, ContextType, RequireFields<Types.QueryAssessmentArgs, 'answers' | 'edition' | 'language'>>;
  closedTrajecten?: Resolver<Array<ResolversTypes['ClosedTraject']>, ParentType, ContextType, RequireFields<Types.QueryClosedTrajectenArgs, 'householdName'>>;
  colleagues?: Resolver<Array<ResolversTypes['Colleague']>, ParentType, ContextType, RequireFields<Types.QueryColleaguesArgs, 'trajectId'>>;
  coveredWords?: Resolver<ResolversTypes['CoveredWords'], ParentType, ContextType, RequireFields<Types.QueryCoveredWordsArgs, 'partId' | 'planId'>>;
  demoPeople?: Resolver<Array<ResolversTypes['DemoPerson']>, ParentType, ContextType>;
  dossier?: Resolver<ResolversTypes['Dossier'], ParentType, ContextType, RequireFields<Types.QueryDossierArgs, 'id'>>;
  edition?: Resolver<Types.Maybe<ResolversTypes['Edition']>, ParentType, ContextType, RequireFields<Types.QueryEditionArgs, 'id' | 'language'>>;
  editions?: Resolver<Array<ResolversTypes['Edition']>, ParentType, ContextType, RequireFields<Types.QueryEditionsArgs, 'language'>>;
  erasedTrajecten?: Resolver<Array<ResolversTypes['ErasedTraject']>, ParentType, ContextType>;
  escalations?: Resolver<Array<ResolversTypes['Escalation']>, ParentType, ContextType>;
  firstRegieLevel?: Resolver<ResolversTypes['RegieAdvice'], ParentType, ContextType, RequireFields<Types.QueryFirstRegieLevelArgs, 'answers' | 'edition' | 'language'>>;
  invitationPreview?: Resolver<ResolversTypes['InvitationPreview'], ParentType, ContextType, RequireFields<Types.QueryInvitationPreviewArgs, 'token'>>;
  me?: Resolver<Types.Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<Types.QueryMeetingArgs, 'id'>>;
  meetingScreen?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType, RequireFields<Types.QueryMeetingScreenArgs, 'id'>>;
  myActions?: Resolver<Array<ResolversTypes['MyAction']>, ParentType, ContextType>;
  myCalendarFeed?: Resolver<Types.Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  myDataProgress?: Resolver<Types.Maybe<ResolversTypes['OwnDataProgress']>, ParentType, ContextType>;
  myExperience?: Resolver<Types.Maybe<ResolversTypes['OwnExperience']>, ParentType, ContextType, RequireFields<Types.QueryMyExperienceArgs, 'meetingId'>>;
  myPasskeys?: Resolver<Array<ResolversTypes['Passkey']>, ParentType, ContextType>;
  mySecondFactor?: Resolver<ResolversTypes['SecondFactor'], ParentType, ContextType>;
  mySessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  myTrajecten?: Resolver<Array<ResolversTypes['TrajectSummary']>, ParentType, ContextType>;
  obligations?: Resolver<Array<ResolversTypes['Obligation']>, ParentType, ContextType>;
  organisation?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  organisationAccounts?: Resolver<Array<ResolversTypes['OrganisationAccount']>, ParentType, ContextType>;
  organisationLog?: Resolver<ResolversTypes['OrganisationLog'], ParentType, ContextType, Partial<Types.QueryOrganisationLogArgs>>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType, RequireFields<Types.QueryPlanArgs, 'id' | 'screen'>>;
  planForm?: Resolver<ResolversTypes['PlanForm'], ParentType, ContextType, RequireFields<Types.QueryPlanFormArgs, 'edition' | 'id' | 'language'>>;
  regieAdvice?: Resolver<ResolversTypes['RegieAdvice'], ParentType, ContextType, RequireFields<Types.QueryRegieAdviceArgs, 'answers' | 'edition' | 'language' | 'level'>>;
  regisseurCandidates?: Resolver<Array<ResolversTypes['RegisseurCandidate']>, ParentType, ContextType, RequireFields<Types.QueryRegisseurCandidatesArgs, 'edition' | 'level'>>;
  regisseurLoads?: Resolver<Array<ResolversTypes['RegisseurLoad']>, ParentType, ContextType>;
  reminderDays?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  retentionTerms?: Resolver<ResolversTypes['RetentionTerms'], ParentType, ContextType>;
  safetyDesk?: Resolver<Array<ResolversTypes['DeskSignal']>, ParentType, ContextType>;
  safetyDeskWaits?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  safetyScale?: Resolver<Types.Maybe<ResolversTypes['SafetyScale']>, ParentType, ContextType, RequireFields<Types.QuerySafetyScaleArgs, 'trajectId'>>;
  safetySignalReaders?: Resolver<Array<ResolversTypes['SafetySignalReader']>, ParentType, ContextType, RequireFields<Types.QuerySafetySignalReadersArgs, 'lifeThreatening' | 'trajectId'>>;
  safetySignalState?: Resolver<Types.Maybe<ResolversTypes['SafetySignalState']>, ParentType, ContextType, RequireFields<Types.QuerySafetySignalStateArgs, 'mutationId' | 'trajectId'>>;
  signInStep?: Resolver<Types.Maybe<ResolversTypes['SignInStep']>, ParentType, ContextType>;
  standingStill?: Resolver<Array<ResolversTypes['StandingLine']>, ParentType, ContextType>;
  steeringFigures?: Resolver<Array<ResolversTypes['FigureQuarter']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Successor']>, ParentType, ContextType, RequireFields<Types.QuerySuccessorsArgs, 'trajectId'>>;
  traject?: Resolver<ResolversTypes['Traject'], ParentType, ContextType, RequireFields<Types.QueryTrajectArgs, 'id'>>;
  trajectenToErase?: Resolver<Array<ResolversTypes['EndingTraject']>, ParentType, ContextType>;
  waitingRequests?: Resolver<Array<ResolversTypes['WaitingRequest']>, ParentType, ContextType>;
  webhooks?: Resolver<Array<ResolversTypes['Webhook']>, ParentType, ContextType>;
}>;

export type RefusedAccessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RefusedAccess'] = ResolversParentTypes['RefusedAccess']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Right'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  who?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type RegieResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Regie'] = ResolversParentTypes['Regie']> = ResolversObject<{
  advice?: Resolver<Types.Maybe<ResolversTypes['RegieAdvice']>, ParentType, ContextType, RequireFields<Types.RegieAdviceArgs, 'language'>>;
  answers?: Resolver<Array<ResolversTypes['CriterionAnswer']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['LevelDecision']>, ParentType, ContextType>;
  info?: Resolver<Types.Maybe<ResolversTypes['RegieLevelInfo']>, ParentType, ContextType, RequireFields<Types.RegieInfoArgs, 'language'>>;
  level?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  proposals?: Resolver<Array<ResolversTypes['LevelProposal']>, ParentType, ContextType>;
  trajectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewerMayChange?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type RegieAdviceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegieAdvice'] = ResolversParentTypes['RegieAdvice']> = ResolversObject<{
  alsoMet?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['LevelNeeds']>, ParentType, ContextType>;
  safetySteps?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  textAdvice?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  toCarryingOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  toFittingLevel?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  toManager?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  transitions?: Resolver<Array<ResolversTypes['TransitionAdvice']>, ParentType, ContextType>;
  withinLevel?: Resolver<Types.Maybe<ResolversTypes['WithinLevel']>, ParentType, ContextType>;
}>;

export type RegieLevelChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegieLevelChanged'] = ResolversParentTypes['RegieLevelChanged']> = ResolversObject<{
  decision?: Resolver<ResolversTypes['LevelDecision'], ParentType, ContextType>;
  obligations?: Resolver<Array<ResolversTypes['Obligation']>, ParentType, ContextType>;
  regie?: Resolver<ResolversTypes['Regie'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RegieLevelConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegieLevelConflict'] = ResolversParentTypes['RegieLevelConflict']> = ResolversObject<{
  regie?: Resolver<ResolversTypes['Regie'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RegieLevelInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegieLevelInfo'] = ResolversParentTypes['RegieLevelInfo']> = ResolversObject<{
  administrationLink?: Resolver<Types.Maybe<ResolversTypes['CardValue']>, ParentType, ContextType>;
  administrative?: Resolver<Types.Maybe<ResolversTypes['CardValue']>, ParentType, ContextType>;
  beyond?: Resolver<Types.Maybe<ResolversTypes['CardValue']>, ParentType, ContextType>;
  capacity?: Resolver<ResolversTypes['CardValue'], ParentType, ContextType>;
  colour?: Resolver<ResolversTypes['LevelColour'], ParentType, ContextType>;
  colourOurs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  concerns?: Resolver<ResolversTypes['CardValue'], ParentType, ContextType>;
  consulted?: Resolver<Types.Maybe<ResolversTypes['CardValue']>, ParentType, ContextType>;
  deployed?: Resolver<ResolversTypes['CardValue'], ParentType, ContextType>;
  focus?: Resolver<ResolversTypes['CardValue'], ParentType, ContextType>;
  householdWords?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operational?: Resolver<Types.Maybe<ResolversTypes['CardValue']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['CardValue'], ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['PlanAtLevel']>, ParentType, ContextType>;
  regie?: Resolver<ResolversTypes['CardValue'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['RoleAtLevel']>, ParentType, ContextType>;
  selfReliance?: Resolver<ResolversTypes['CardValue'], ParentType, ContextType>;
  situation?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MethodSource'], ParentType, ContextType>;
  textRungs?: Resolver<Array<ResolversTypes['TextRung']>, ParentType, ContextType>;
}>;

export type RegisseurCandidateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisseurCandidate'] = ResolversParentTypes['RegisseurCandidate']> = ResolversObject<{
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fits?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  function?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  profiles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  whyNot?: Resolver<Types.Maybe<ResolversTypes['LacksProfile']>, ParentType, ContextType>;
}>;

export type RegisseurLoadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RegisseurLoad'] = ResolversParentTypes['RegisseurLoad']> = ResolversObject<{
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ResponsibilityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Responsibility'] = ResolversParentTypes['Responsibility']> = ResolversObject<{
  borrowedFrom?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MethodSource'], ParentType, ContextType>;
  systemSees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whenUnsafe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type RetentionTermsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RetentionTerms'] = ResolversParentTypes['RetentionTerms']> = ResolversObject<{
  keepMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keepMonthsWithChildren?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  readMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type RoleAtLevelResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RoleAtLevel'] = ResolversParentTypes['RoleAtLevel']> = ResolversObject<{
  appointment?: Resolver<ResolversTypes['Appointment'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['CardValue'], ParentType, ContextType>;
  profiles?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['RegieRole'], ParentType, ContextType>;
  textProfiles?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
}>;

export type RoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Round'] = ResolversParentTypes['Round']> = ResolversObject<{
  answered?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  opened?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sectionKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  waitingFor?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
}>;

export type SafetyActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SafetyAction'] = ResolversParentTypes['SafetyAction']> = ResolversObject<{
  assessmentQuestion?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  checks?: Resolver<Array<ResolversTypes['SafetyCheck']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type SafetyScaleResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SafetyScale'] = ResolversParentTypes['SafetyScale']> = ResolversObject<{
  anchors?: Resolver<Array<ResolversTypes['SafetyScaleAnchor']>, ParentType, ContextType, RequireFields<Types.SafetyScaleAnchorsArgs, 'language'>>;
  lines?: Resolver<Array<ResolversTypes['SafetyScaleLine']>, ParentType, ContextType>;
}>;

export type SafetyScaleAnchorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SafetyScaleAnchor'] = ResolversParentTypes['SafetyScaleAnchor']> = ResolversObject<{
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type SafetyScaleLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SafetyScaleLine'] = ResolversParentTypes['SafetyScaleLine']> = ResolversObject<{
  colour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['SafetyScalePoint']>, ParentType, ContextType>;
}>;

export type SafetyScalePointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SafetyScalePoint'] = ResolversParentTypes['SafetyScalePoint']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type SafetySignalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SafetySignal'] = ResolversParentTypes['SafetySignal']> = ResolversObject<{
  answer?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  atIntake?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fromId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lifeThreatening?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type SafetyStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SafetyStep'] = ResolversParentTypes['SafetyStep']> = ResolversObject<{
  actions?: Resolver<Array<ResolversTypes['SafetyAction']>, ParentType, ContextType>;
  backToBorrowedFrom?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  backToStep?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  backToWhen?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consult?: Resolver<Array<ResolversTypes['Consult']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastNumber?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lifeThreatening?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  number?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MethodSource'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type SecondFactorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecondFactor'] = ResolversParentTypes['SecondFactor']> = ResolversObject<{
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recoveryCodesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
}>;

export type SectionChangedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SectionChanged'] = ResolversParentTypes['SectionChanged']> = ResolversObject<{
  section?: Resolver<ResolversTypes['PlanSection'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type SessionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = ResolversObject<{
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type SignInProviderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SignInProvider'] = ResolversParentTypes['SignInProvider']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strong?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type StagnationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Stagnation'] = ResolversParentTypes['Stagnation']> = ResolversObject<{
  kind?: Resolver<ResolversTypes['StagnationKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  weeks?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
}>;

export type StandingLineResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StandingLine'] = ResolversParentTypes['StandingLine']> = ResolversObject<{
  led?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['Stagnation']>, ParentType, ContextType>;
  regisseurName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  trajectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type StartCriterionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StartCriterion'] = ResolversParentTypes['StartCriterion']> = ResolversObject<{
  group?: Resolver<ResolversTypes['StartCriterionGroup'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MethodSource'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = ResolversObject<{
  meetingChanged?: SubscriptionResolver<ResolversTypes['Meeting'], "meetingChanged", ParentType, ContextType, RequireFields<Types.SubscriptionMeetingChangedArgs, 'meetingId'>>;
  meetingScreenChanged?: SubscriptionResolver<ResolversTypes['Meeting'], "meetingScreenChanged", ParentType, ContextType, RequireFields<Types.SubscriptionMeetingScreenChangedArgs, 'meetingId'>>;
  myAdmission?: SubscriptionResolver<ResolversTypes['GuestTicket'], "myAdmission", ParentType, ContextType>;
  planEvents?: SubscriptionResolver<ResolversTypes['PlanEvents'], "planEvents", ParentType, ContextType, RequireFields<Types.SubscriptionPlanEventsArgs, 'after' | 'planId' | 'screen'>>;
  safetyDeskChanged?: SubscriptionResolver<ResolversTypes['Boolean'], "safetyDeskChanged", ParentType, ContextType>;
  trajectChanged?: SubscriptionResolver<ResolversTypes['TrajectChange'], "trajectChanged", ParentType, ContextType, RequireFields<Types.SubscriptionTrajectChangedArgs, 'trajectId'>>;
}>;

export type SuccessorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Successor'] = ResolversParentTypes['Successor']> = ResolversObject<{
  accountId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fits?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  function?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type TextRungResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TextRung'] = ResolversParentTypes['TextRung']> = ResolversObject<{
  conditions?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  profiles?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  situation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type TextUpdatedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TextUpdated'] = ResolversParentTypes['TextUpdated']> = ResolversObject<{
  byId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  textId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  update?: Resolver<ResolversTypes['Bytes'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type TimelineItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineItem'] = ResolversParentTypes['TimelineItem']> = ResolversObject<{
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  formerRegisseur?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromLevel?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  meetingAt?: Resolver<Types.Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  person?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  planId?: Resolver<Types.Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recorded?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toLevel?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
}>;

export type TrajectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Traject'] = ResolversParentTypes['Traject']> = ResolversObject<{
  actions?: Resolver<Array<ResolversTypes['Action']>, ParentType, ContextType>;
  checklist?: Resolver<Types.Maybe<ResolversTypes['Checklist']>, ParentType, ContextType, RequireFields<Types.TrajectChecklistArgs, 'language'>>;
  closed?: Resolver<Types.Maybe<ResolversTypes['Closed']>, ParentType, ContextType>;
  closing?: Resolver<Types.Maybe<ResolversTypes['Closing']>, ParentType, ContextType>;
  datePolls?: Resolver<Array<ResolversTypes['DatePoll']>, ParentType, ContextType>;
  dossiers?: Resolver<Types.Maybe<Array<ResolversTypes['DossierSummary']>>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Edition'], ParentType, ContextType, RequireFields<Types.TrajectEditionArgs, 'language'>>;
  escalations?: Resolver<Types.Maybe<Array<ResolversTypes['Escalation']>>, ParentType, ContextType>;
  experiences?: Resolver<Types.Maybe<Array<ResolversTypes['MeetingExperience']>>, ParentType, ContextType>;
  handover?: Resolver<Types.Maybe<ResolversTypes['Handover']>, ParentType, ContextType>;
  householdName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keeping?: Resolver<ResolversTypes['Keeping'], ParentType, ContextType>;
  levelForHousehold?: Resolver<Types.Maybe<ResolversTypes['LevelForHousehold']>, ParentType, ContextType>;
  meetings?: Resolver<Array<ResolversTypes['MeetingSummary']>, ParentType, ContextType>;
  newSignal?: Resolver<Types.Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  obligations?: Resolver<Types.Maybe<Array<ResolversTypes['Obligation']>>, ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['TrajectPhase'], ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['PlanSummary']>, ParentType, ContextType>;
  plansToStart?: Resolver<Types.Maybe<Array<ResolversTypes['PlanToStart']>>, ParentType, ContextType>;
  reason?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regie?: Resolver<Types.Maybe<ResolversTypes['Regie']>, ParentType, ContextType>;
  regisseur?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  request?: Resolver<Types.Maybe<ResolversTypes['IntakeRequest']>, ParentType, ContextType>;
  safetySignals?: Resolver<Types.Maybe<Array<ResolversTypes['SafetySignal']>>, ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['TimelineItem']>, ParentType, ContextType>;
  viewer?: Resolver<Types.Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  viewerRights?: Resolver<Array<ResolversTypes['Right']>, ParentType, ContextType>;
}>;

export type TrajectChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrajectChange'] = ResolversParentTypes['TrajectChange']> = ResolversObject<{
  trajectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  what?: Resolver<Array<ResolversTypes['TrajectPart']>, ParentType, ContextType>;
}>;

export type TrajectSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TrajectSummary'] = ResolversParentTypes['TrajectSummary']> = ResolversObject<{
  expected?: Resolver<Array<ResolversTypes['Expectation']>, ParentType, ContextType>;
  householdName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leading?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextMeeting?: Resolver<Types.Maybe<ResolversTypes['MeetingSummary']>, ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['TrajectPhase'], ParentType, ContextType>;
  regieLevel?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  regisseurName?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stagnation?: Resolver<Array<ResolversTypes['Stagnation']>, ParentType, ContextType>;
}>;

export type TransitionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Transition'] = ResolversParentTypes['Transition']> = ResolversObject<{
  by?: Resolver<Types.Maybe<ResolversTypes['RegieRole']>, ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TransitionKind'], ParentType, ContextType>;
  oneIsEnough?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onlyWhenBroughtBy?: Resolver<Types.Maybe<ResolversTypes['Criterion']>, ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MethodSource'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  within?: Resolver<Types.Maybe<ResolversTypes['WithinLevel']>, ParentType, ContextType>;
}>;

export type TransitionAdviceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransitionAdvice'] = ResolversParentTypes['TransitionAdvice']> = ResolversObject<{
  conditions?: Resolver<Array<ResolversTypes['Condition']>, ParentType, ContextType>;
  from?: Resolver<Types.Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TransitionKind'], ParentType, ContextType>;
  met?: Resolver<Array<ResolversTypes['Criterion']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['Criterion']>, ParentType, ContextType>;
  oneIsEnough?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  onlyWhenBroughtBy?: Resolver<Types.Maybe<ResolversTypes['Criterion']>, ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MethodSource'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unanswered?: Resolver<Array<ResolversTypes['Criterion']>, ParentType, ContextType>;
  within?: Resolver<Types.Maybe<ResolversTypes['WithinLevel']>, ParentType, ContextType>;
}>;

export type VerwijsindexResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Verwijsindex'] = ResolversParentTypes['Verwijsindex']> = ResolversObject<{
  afterConsult?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  consultWithinWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  informed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matches?: Resolver<Array<ResolversTypes['VerwijsindexMatch']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  risks?: Resolver<Array<ResolversTypes['VerwijsindexRisk']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['MethodSource'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type VerwijsindexMatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VerwijsindexMatch'] = ResolversParentTypes['VerwijsindexMatch']> = ResolversObject<{
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type VerwijsindexRiskResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VerwijsindexRisk'] = ResolversParentTypes['VerwijsindexRisk']> = ResolversObject<{
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type WaitingGuestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaitingGuest'] = ResolversParentTypes['WaitingGuest']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type WaitingRequestResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WaitingRequest'] = ResolversParentTypes['WaitingRequest']> = ResolversObject<{
  registeredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  registeredBy?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trajectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type WebhookResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = ResolversObject<{
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveries?: Resolver<Array<ResolversTypes['EventDelivery']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
}>;

export type WordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Word'] = ResolversParentTypes['Word']> = ResolversObject<{
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type WorkContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkContact'] = ResolversParentTypes['WorkContact']> = ResolversObject<{
  email?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Types.Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type WriterTicketResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WriterTicket'] = ResolversParentTypes['WriterTicket']> = ResolversObject<{
  clientId?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type Resolvers<ContextType = RequestContext> = ResolversObject<{
  AccessLine?: AccessLineResolvers<ContextType>;
  AccessLogCheck?: AccessLogCheckResolvers<ContextType>;
  AccessLogOverview?: AccessLogOverviewResolvers<ContextType>;
  AccountImport?: AccountImportResolvers<ContextType>;
  AccountImportLine?: AccountImportLineResolvers<ContextType>;
  Action?: ActionResolvers<ContextType>;
  ActionChanged?: ActionChangedResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  AgendaOpening?: AgendaOpeningResolvers<ContextType>;
  AgreementAtMeeting?: AgreementAtMeetingResolvers<ContextType>;
  AnswerChanged?: AnswerChangedResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  AssessmentBranch?: AssessmentBranchResolvers<ContextType>;
  AssessmentFramework?: AssessmentFrameworkResolvers<ContextType>;
  AssessmentQuestion?: AssessmentQuestionResolvers<ContextType>;
  AssessmentStep?: AssessmentStepResolvers<ContextType>;
  BorrowedPart?: BorrowedPartResolvers<ContextType>;
  BrokenChain?: BrokenChainResolvers<ContextType>;
  Bytes?: GraphQLScalarType;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  CardValue?: CardValueResolvers<ContextType>;
  ChainRung?: ChainRungResolvers<ContextType>;
  ChangeRegieLevelResult?: ChangeRegieLevelResultResolvers<ContextType>;
  Checklist?: ChecklistResolvers<ContextType>;
  ChecklistPhase?: ChecklistPhaseResolvers<ContextType>;
  ChecklistStep?: ChecklistStepResolvers<ContextType>;
  Closed?: ClosedResolvers<ContextType>;
  ClosedTraject?: ClosedTrajectResolvers<ContextType>;
  Closing?: ClosingResolvers<ContextType>;
  ClosingCheck?: ClosingCheckResolvers<ContextType>;
  ClosingItem?: ClosingItemResolvers<ContextType>;
  Colleague?: ColleagueResolvers<ContextType>;
  ComingIn?: ComingInResolvers<ContextType>;
  CompetenceProfile?: CompetenceProfileResolvers<ContextType>;
  Condition?: ConditionResolvers<ContextType>;
  Consult?: ConsultResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContraIndication?: ContraIndicationResolvers<ContextType>;
  CoreCompetence?: CoreCompetenceResolvers<ContextType>;
  CoveredWords?: CoveredWordsResolvers<ContextType>;
  CrisisAnswer?: CrisisAnswerResolvers<ContextType>;
  CrisisQuestion?: CrisisQuestionResolvers<ContextType>;
  CriterionAnswer?: CriterionAnswerResolvers<ContextType>;
  CriterionInfo?: CriterionInfoResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DatePoll?: DatePollResolvers<ContextType>;
  DateProposal?: DateProposalResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DatumAudience?: DatumAudienceResolvers<ContextType>;
  DemoPerson?: DemoPersonResolvers<ContextType>;
  DeskSignal?: DeskSignalResolvers<ContextType>;
  Dossier?: DossierResolvers<ContextType>;
  DossierAnswer?: DossierAnswerResolvers<ContextType>;
  DossierLine?: DossierLineResolvers<ContextType>;
  DossierSummary?: DossierSummaryResolvers<ContextType>;
  EarlierSignature?: EarlierSignatureResolvers<ContextType>;
  Edition?: EditionResolvers<ContextType>;
  EndingTraject?: EndingTrajectResolvers<ContextType>;
  EntryChanged?: EntryChangedResolvers<ContextType>;
  EntryRemoved?: EntryRemovedResolvers<ContextType>;
  ErasedTraject?: ErasedTrajectResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  EscalationStep?: EscalationStepResolvers<ContextType>;
  EventDelivery?: EventDeliveryResolvers<ContextType>;
  Expectation?: ExpectationResolvers<ContextType>;
  FieldOption?: FieldOptionResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FigureCount?: FigureCountResolvers<ContextType>;
  FigureGroup?: FigureGroupResolvers<ContextType>;
  FigureQuarter?: FigureQuarterResolvers<ContextType>;
  Folder?: FolderResolvers<ContextType>;
  FolderSection?: FolderSectionResolvers<ContextType>;
  FormAbout?: FormAboutResolvers<ContextType>;
  FormField?: FormFieldResolvers<ContextType>;
  FormRules?: FormRulesResolvers<ContextType>;
  FormSection?: FormSectionResolvers<ContextType>;
  GuestTicket?: GuestTicketResolvers<ContextType>;
  Handover?: HandoverResolvers<ContextType>;
  HandoverCandidate?: HandoverCandidateResolvers<ContextType>;
  HandoverItem?: HandoverItemResolvers<ContextType>;
  HandoverLine?: HandoverLineResolvers<ContextType>;
  IntakeRequest?: IntakeRequestResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationPreview?: InvitationPreviewResolvers<ContextType>;
  Keeping?: KeepingResolvers<ContextType>;
  LacksProfile?: LacksProfileResolvers<ContextType>;
  LevelDecision?: LevelDecisionResolvers<ContextType>;
  LevelForHousehold?: LevelForHouseholdResolvers<ContextType>;
  LevelNeeds?: LevelNeedsResolvers<ContextType>;
  LevelProposal?: LevelProposalResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  MeetingExperience?: MeetingExperienceResolvers<ContextType>;
  MeetingRegisseur?: MeetingRegisseurResolvers<ContextType>;
  MeetingSummary?: MeetingSummaryResolvers<ContextType>;
  MethodRule?: MethodRuleResolvers<ContextType>;
  MethodSource?: MethodSourceResolvers<ContextType>;
  MoodCounts?: MoodCountsResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MyAction?: MyActionResolvers<ContextType>;
  NewSecondFactor?: NewSecondFactorResolvers<ContextType>;
  NewWebhook?: NewWebhookResolvers<ContextType>;
  NotDone?: NotDoneResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  OpeningItem?: OpeningItemResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationAccount?: OrganisationAccountResolvers<ContextType>;
  OrganisationLine?: OrganisationLineResolvers<ContextType>;
  OrganisationLog?: OrganisationLogResolvers<ContextType>;
  OwnDataProgress?: OwnDataProgressResolvers<ContextType>;
  OwnExperience?: OwnExperienceResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Passkey?: PasskeyResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonDateAnswer?: PersonDateAnswerResolvers<ContextType>;
  PersonReason?: PersonReasonResolvers<ContextType>;
  Phase?: PhaseResolvers<ContextType>;
  PhaseMove?: PhaseMoveResolvers<ContextType>;
  PhaseStep?: PhaseStepResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanAnswer?: PlanAnswerResolvers<ContextType>;
  PlanAtLevel?: PlanAtLevelResolvers<ContextType>;
  PlanChange?: PlanChangeResolvers<ContextType>;
  PlanEntry?: PlanEntryResolvers<ContextType>;
  PlanEvent?: PlanEventResolvers<ContextType>;
  PlanEvents?: PlanEventsResolvers<ContextType>;
  PlanForm?: PlanFormResolvers<ContextType>;
  PlanRow?: PlanRowResolvers<ContextType>;
  PlanSection?: PlanSectionResolvers<ContextType>;
  PlanStateChanged?: PlanStateChangedResolvers<ContextType>;
  PlanSummary?: PlanSummaryResolvers<ContextType>;
  PlanText?: PlanTextResolvers<ContextType>;
  PlanToStart?: PlanToStartResolvers<ContextType>;
  PlanVersion?: PlanVersionResolvers<ContextType>;
  PlannedHandover?: PlannedHandoverResolvers<ContextType>;
  Principle?: PrincipleResolvers<ContextType>;
  ProfessionalNeeded?: ProfessionalNeededResolvers<ContextType>;
  ProfileNeed?: ProfileNeedResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RefusedAccess?: RefusedAccessResolvers<ContextType>;
  Regie?: RegieResolvers<ContextType>;
  RegieAdvice?: RegieAdviceResolvers<ContextType>;
  RegieLevelChanged?: RegieLevelChangedResolvers<ContextType>;
  RegieLevelConflict?: RegieLevelConflictResolvers<ContextType>;
  RegieLevelInfo?: RegieLevelInfoResolvers<ContextType>;
  RegisseurCandidate?: RegisseurCandidateResolvers<ContextType>;
  RegisseurLoad?: RegisseurLoadResolvers<ContextType>;
  Responsibility?: ResponsibilityResolvers<ContextType>;
  RetentionTerms?: RetentionTermsResolvers<ContextType>;
  RoleAtLevel?: RoleAtLevelResolvers<ContextType>;
  Round?: RoundResolvers<ContextType>;
  SafetyAction?: SafetyActionResolvers<ContextType>;
  SafetyScale?: SafetyScaleResolvers<ContextType>;
  SafetyScaleAnchor?: SafetyScaleAnchorResolvers<ContextType>;
  SafetyScaleLine?: SafetyScaleLineResolvers<ContextType>;
  SafetyScalePoint?: SafetyScalePointResolvers<ContextType>;
  SafetySignal?: SafetySignalResolvers<ContextType>;
  SafetyStep?: SafetyStepResolvers<ContextType>;
  SecondFactor?: SecondFactorResolvers<ContextType>;
  SectionChanged?: SectionChangedResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SignInProvider?: SignInProviderResolvers<ContextType>;
  Stagnation?: StagnationResolvers<ContextType>;
  StandingLine?: StandingLineResolvers<ContextType>;
  StartCriterion?: StartCriterionResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Successor?: SuccessorResolvers<ContextType>;
  TextRung?: TextRungResolvers<ContextType>;
  TextUpdated?: TextUpdatedResolvers<ContextType>;
  TimelineItem?: TimelineItemResolvers<ContextType>;
  Traject?: TrajectResolvers<ContextType>;
  TrajectChange?: TrajectChangeResolvers<ContextType>;
  TrajectSummary?: TrajectSummaryResolvers<ContextType>;
  Transition?: TransitionResolvers<ContextType>;
  TransitionAdvice?: TransitionAdviceResolvers<ContextType>;
  Verwijsindex?: VerwijsindexResolvers<ContextType>;
  VerwijsindexMatch?: VerwijsindexMatchResolvers<ContextType>;
  VerwijsindexRisk?: VerwijsindexRiskResolvers<ContextType>;
  WaitingGuest?: WaitingGuestResolvers<ContextType>;
  WaitingRequest?: WaitingRequestResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  Word?: WordResolvers<ContextType>;
  WorkContact?: WorkContactResolvers<ContextType>;
  WriterTicket?: WriterTicketResolvers<ContextType>;
}>;

export type DirectiveResolvers<ContextType = RequestContext> = ResolversObject<{
  logs?: LogsDirectiveResolver<any, any, ContextType>;
  needs?: NeedsDirectiveResolver<any, any, ContextType>;
}>;
